"""Weights of the marks of bulk mail, learnt from the tuning data by scripts/learn_quality_weights.py."""

INTERCEPT = -4.42
WEIGHTS: dict[str, float] = {
    "exclamations": 0.92,
    "links": 0.0,
    "loud": 1.06,
    "money": 1.05,
    "spam_claim": 2.06,
    "spam_click": 0.88,
    "spam_money": 2.43,
    "spam_offer": 2.57,
    "spam_pills": 1.8,
    "stars": 0.21,
}
