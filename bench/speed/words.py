"""Words and sentences that look Danish and mean nothing."""

from itertools import accumulate
from random import Random

COMMON = (
    "og i det at en den til er på de som med for der af I har ikke kan et om fra jeres så hvis"
    " når skal vil også eller men efter ved over igen hver sig nu kun ind ud op"
).split()
ONSETS = "b bl br d dr f fl fr g gl gr h hj k kl kn kr l m n p pl r s sk sl sm sn sp st sv t tr v".split()
VOWELS = "a e i o u y æ ø å".split()
CODAS = "d g k l ld lt m n nd ng nk p r rd rk rn rt sk st t v".split()
ENDINGS = ["", "", "", "e", "e", "en", "er", "et", "ig"]
VOCABULARY = 6000


class Words:
    """A vocabulary, and sentences from it: few words are frequent, most are rare."""

    def __init__(self, random: Random, banned: set[str]):
        self._random = random
        invented: dict[str, None] = {}
        while len(invented) < VOCABULARY:
            word = self._invent()
            if word not in banned and word not in COMMON:
                invented[word] = None
        self._content = list(invented)
        self._all = COMMON + self._content
        self._weights = list(accumulate(1 / (rank + 6) for rank in range(len(self._all))))

    def _invent(self) -> str:
        choice = self._random.choice
        return choice(ONSETS) + choice(VOWELS) + choice(CODAS) + choice(ENDINGS)

    def some(self, count: int) -> list[str]:
        return self._random.choices(self._all, cum_weights=self._weights, k=count)

    def rare(self, count: int) -> str:
        """Words for a title: none of the common ones, so that titles differ."""
        return capital(" ".join(self._random.choices(self._content, k=count)))

    def sentence(self, shortest: int = 7, longest: int = 15) -> str:
        words = self.some(self._random.randint(shortest, longest))
        if len(words) > 10:
            words[5] += ","
        if self._random.random() < 0.05:
            words[2] = f"**{words[2]}**"
        return capital(" ".join(words)) + "."

    def paragraph(self, sentences: int) -> str:
        return " ".join(self.sentence() for _ in range(sentences))


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
