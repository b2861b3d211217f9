"""Times other programs on the segments that MemoryBenchmark --write FOLDER wrote: baselines.py FOLDER.

SQLite's FTS5 (the 50 best by bm25, before any comparison of words) and, where installed, rapidfuzz over words.
"""

import glob
import re
import sqlite3
import sys
import time

QUERIES = 20


def summary(times):
    times.sort()
    return f"median {times[len(times) // 2]:.3f} ms, p95 {times[int(len(times) * 0.95)]:.3f} ms"


def timed(queries, search):
    times = []
    for query in queries:
        start = time.perf_counter()
        search(query)
        times.append((time.perf_counter() - start) * 1000)
    return summary(times)


def fts5(segments, queries):
    database = sqlite3.connect(":memory:")
    start = time.perf_counter()
    database.execute("CREATE VIRTUAL TABLE segment USING fts5(text)")
    database.executemany("INSERT INTO segment VALUES (?)", ((text,) for text in segments))
    print(f"  FTS5: made in {time.perf_counter() - start:.1f} s,", end=" ")

    def search(query):
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", query))
        sql = "SELECT rowid FROM segment WHERE segment MATCH ? ORDER BY rank LIMIT 50"
        return database.execute(sql, (words,)).fetchall()

    print(timed(queries, search))


def rapidfuzz(segments, queries):
    try:
        from rapidfuzz import distance, process
    except ImportError:
        print("  rapidfuzz: not installed (pip install rapidfuzz)")
        return
    words = [text.split() for text in segments]
    score = distance.Levenshtein.normalized_similarity

    def search(query):
        return process.extract(query.split(), words, scorer=score, score_cutoff=0.7, limit=5)

    print("  rapidfuzz over words:", timed(queries, search))


def main(folder):
    for path in sorted(glob.glob(f"{folder}/segments-*.txt"), key=len):
        with open(path, encoding="utf-8") as file:
            segments = file.read().split("\n")[:-1]
        with open(path.replace("segments-", "queries-"), encoding="utf-8") as file:
            queries = file.read().split("\n")[:QUERIES]
        print(f"{len(segments)} segments, {len(queries)} queries")
        fts5(segments, queries)
        rapidfuzz(segments, queries)


main(sys.argv[1])
