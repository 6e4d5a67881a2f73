"""Matches a file of phrases in a text with pyahocorasick: prints the hits and the best processor time."""
import sys
import time

import ahocorasick

phrases = open(sys.argv[1], encoding="utf-8").read().strip().split("\n")
lines = open(sys.argv[2], encoding="utf-8").read().split("\n")
automaton = ahocorasick.Automaton()
for number, phrase in enumerate(phrases):
    automaton.add_word(phrase, (number, len(phrase)))
automaton.make_automaton()

best = None
for _ in range(int(sys.argv[3])):
    start = time.process_time()
    count = 0
    for line in lines:
        hits = [(end - length + 1, end + 1, number) for end, (number, length) in automaton.iter(line.lower())]
        count += len(hits)
    took = time.process_time() - start
    best = took if best is None else min(best, took)
print(count, best)
