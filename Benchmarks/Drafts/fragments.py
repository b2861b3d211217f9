"""How often what a draft puts together from parts stands in a person's translation too.

    python3 Benchmarks/Drafts/fragments.py DRAGOMAN GLOSSARY TENTH PAIRS.tsv...

One tenth of each file of pairs (columns ar and en) is drafted with the rest as the memory. A part counts as right if its
words stand side by side in the reference, case and marks aside: another good translation counts as wrong, so the figures
are lower bounds. TENTH is 0 to 9; the thresholds of `SharedPhrases` were set on tenth 0 of TICO-19.
"""

import bisect
import csv
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path


def plain(text):
    return " " + " ".join(re.findall(r"\w+", text.lower())) + " "


def pairs_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["ar"], row["en"]) for row in rows]


def main(dragoman, glossary, tenth, *files):
    corpora = {Path(file).stem: pairs_of(file) for file in files}
    with tempfile.TemporaryDirectory() as folder:
        memory = Path(folder, "memory.sqlite")
        units = Path(folder, "units.tsv")
        rows = [p for pairs in corpora.values() for i, p in enumerate(pairs) if i % 10 != int(tenth)]
        units.write_text("source\ttarget\n" + "".join(f"{ar}\t{en}\n" for ar, en in rows), encoding="utf-8")
        subprocess.run([dragoman, "memory", "import", units, "--memory", memory, "--quiet"], check=True)
        for name, pairs in corpora.items():
            report(name, pairs[int(tenth) :: 10], dragoman, glossary, memory, Path(folder, name + ".txt"))


def report(name, pairs, dragoman, glossary, memory, article):
    article.write_text("\n\n".join(ar for ar, _ in pairs) + "\n", encoding="utf-8")
    starts = [0]
    for ar, _ in pairs:
        starts.append(starts[-1] + len(ar.encode()) + 2)
    command = [dragoman, "draft", article, "--memory", memory, "--glossary", glossary, "--format", "json"]
    draft = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    total, right, words = Counter(), Counter(), Counter()
    for segment in draft["segments"]:
        if segment["origin"] != "fragments":
            continue
        reference = plain(pairs[bisect.bisect_right(starts, segment["start"]) - 1][1])
        source, target = segment["source"].encode(), segment["target"].encode()
        for span in segment["spans"]:
            origin = span["origin"]
            total[origin] += 1
            right[origin] += plain(target[span["start"] : span["end"]].decode()) in reference
            words[origin] += len(source[span["sourceStart"] : span["sourceEnd"]].split())
    for origin in sorted(set(total) - {"untranslated", "punctuation"}):
        share = right[origin] / total[origin]
        print(f"{name}\t{origin}\t{total[origin]} parts\t{words[origin]} source words\t{share:.3f} in the reference")


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
