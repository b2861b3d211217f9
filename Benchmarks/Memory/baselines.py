"""Times other programs on the segments that MemoryBenchmark --write FOLDER wrote: baselines.py FOLDER.

Every segment by rapidfuzz over words (`pip install rapidfuzz`), and SQLite's FTS5: the 50 best by bm25, before any
comparison of words. "Best found" is the share of the queries with a match at 70 for which a segment as close as the
closest is among what the program gives; rapidfuzz looks at every segment, so it is what the share is measured by.
"""

import glob
import re
import sqlite3
import sys
import time

QUERIES = 20
THRESHOLD = 0.7
CANDIDATES = 50


def summary(times):
    times.sort()
    return f"median {times[len(times) // 2]:.3f} ms, p95 {times[int(len(times) * 0.95)]:.3f} ms"


def timed(queries, search):
    """The times of a search in milliseconds, and its answers."""
    times, answers = [], []
    for query in queries:
        start = time.perf_counter()
        answers.append(search(query))
        times.append((time.perf_counter() - start) * 1000)
    return times, answers


def fts5(segments, queries):
    """Prints the times of FTS5, and gives the numbers of the segments it proposes for each query."""
    database = sqlite3.connect(":memory:")
    start = time.perf_counter()
    try:
        database.execute("CREATE VIRTUAL TABLE segment USING fts5(text)")
    except sqlite3.OperationalError:
        print("  FTS5: this SQLite has none")
        return None
    database.executemany("INSERT INTO segment VALUES (?)", ((text,) for text in segments))
    made = time.perf_counter() - start

    def search(query):
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", query))
        sql = f"SELECT rowid - 1 FROM segment WHERE segment MATCH ? ORDER BY rank LIMIT {CANDIDATES}"
        return [row[0] for row in database.execute(sql, (words,))]

    times, answers = timed(queries, search)
    print(f"  FTS5, {CANDIDATES} best: {summary(times)}; made in {made:.1f} s")
    return answers


def rapidfuzz(segments, queries, proposals):
    """Prints the times of rapidfuzz, and how often the proposals hold a segment as close as the closest."""
    try:
        from rapidfuzz import distance, process
    except ImportError:
        print("  rapidfuzz: not installed (pip install rapidfuzz), so best found is not measured")
        return
    words = [text.split() for text in segments]
    score = distance.Levenshtein.normalized_similarity

    def search(query):
        return process.extract(query.split(), words, scorer=score, score_cutoff=THRESHOLD, limit=1)

    times, answers = timed(queries, search)
    matched = [(number, answer[0][1]) for number, answer in enumerate(answers) if answer]
    print(f"  rapidfuzz over words: {summary(times)}; {len(matched)} of {len(queries)} queries have a match")
    if proposals is None or not matched:
        return
    found = 0
    for number, best in matched:
        query = queries[number].split()
        found += any(score(query, words[place]) >= best for place in proposals[number])
    print(f"  best found: rapidfuzz 100 % (it looks at all), FTS5 {100 * found / len(matched):.0f} %")


def main(folder):
    for path in sorted(glob.glob(f"{folder}/segments-*.txt"), key=len):
        with open(path, encoding="utf-8") as file:
            segments = file.read().split("\n")[:-1]
        with open(path.replace("segments-", "queries-"), encoding="utf-8") as file:
            queries = file.read().split("\n")[:QUERIES]
        print(f"{len(segments)} segments, {len(queries)} queries")
        rapidfuzz(segments, queries, fts5(segments, queries))


main(sys.argv[1])
