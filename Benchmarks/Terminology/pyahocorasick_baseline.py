"""The speed of pyahocorasick on the forms and the text that TerminologyBenchmark --write left in a folder.

    pip install pyahocorasick; python3 pyahocorasick_baseline.py FOLDER
"""
import sys
import time

try:
    import ahocorasick
except ImportError:
    sys.exit("pyahocorasick is not installed; pip install pyahocorasick")

folder = sys.argv[1]
forms = open(f"{folder}/forms.txt", encoding="utf-8").read().split("\n")
text = open(f"{folder}/text.txt", encoding="utf-8").read()

start = time.process_time()
automaton = ahocorasick.Automaton()
for number, form in enumerate(forms):
    if form:
        automaton.add_word(form, number)
automaton.make_automaton()
print(f"pyahocorasick: {len(automaton)} forms loaded in {(time.process_time() - start) * 1000:.0f} ms")

try:
    own = float(open(f"{folder}/speed.txt").read())
except OSError:
    own = None
for name, search in (("iter", automaton.iter), ("iter_long", automaton.iter_long)):
    best = None
    for _ in range(5):
        start = time.process_time()
        hits = sum(1 for _ in search(text))
        seconds = time.process_time() - start
        best = min(best or seconds, seconds)
    speed = len(text.encode()) / 1e6 / best
    ratio = f"; Dragoman is {own / speed:.1f} times as fast" if own else ""
    print(f"pyahocorasick {name}: {hits} hits, {speed:.1f} MB/s (the best of 5){ratio}")
