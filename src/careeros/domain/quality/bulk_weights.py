"""Weights of the marks of bulk mail, learnt from the tuning data by scripts/learn_quality_weights.py."""

INTERCEPT = -4.24
WEIGHTS: dict[str, float] = {
    "exclamations": 0.36,
    "links": 0.0,
    "loud": 1.0,
    "money": 0.74,
    "spam_claim": 1.89,
    "spam_click": 0.9,
    "spam_money": 2.51,
    "spam_offer": 2.77,
    "spam_pills": 1.7,
    "stars": 0.1,
}
