"""The six questions a buyer with a faulty parcel is asked, and a plan: what each peer runs."""

QUESTIONS = [
    ("safety", "Is anyone in danger, or is money still leaving your account?", ["none", "scam"]),
    ("where", "Where did you pay?", ["taobao_tmall", "jd", "pdd", "elsewhere"]),
    ("who", "Who sold it to you, and what did you buy it for?", ["shop", "private", "business"]),
    ("state", "How far has the order got?", ["received", "to_ship", "on_the_way"]),
    ("issue", "What is the main problem?", ["quality", "late", "counterfeit"]),
    ("progress", "How far has the refund got?", ["pending_in_time", "none", "refused"]),
]
PLAN = [
    "Keep the evidence before anything else",
    "Wait for the seller’s answer until the platform’s clock runs out",
    "Ask the platform to step in",
    "Complain to 12315 if the platform’s answer is not right",
]


def view(answers):
    """Return the next question as (id, title, options), or None when the plan is due."""
    for question in QUESTIONS:
        if question[0] not in answers:
            return question
    return None
