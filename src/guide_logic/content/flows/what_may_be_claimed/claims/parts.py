"""The parts that make up a whole claim; claims for the same part are alternatives."""

from guide_logic.language.claims import Part
from guide_logic.language.text import T

__all__ = ["EARNEST", "EXTRA", "FREIGHT", "INJURY", "LOSS", "REFUND", "TEST"]

REFUND = Part("refund", T(zh="退款", en="the refund"))
FREIGHT = Part("freight", T(zh="运费", en="freight"))
TEST = Part("test", T(zh="检测费", en="the test"))
LOSS = Part("loss", T(zh="其他损失", en="other loss"))
INJURY = Part("injury", T(zh="受伤的费用", en="the injury"))
EARNEST = Part("earnest", T(zh="定金的另一份", en="the earnest money again"), extra=True)
EXTRA = Part("extra", T(zh="另加的赔偿", en="compensation on top"), extra=True)
"""Three times, ten times, three times the loss, the seller's promise: the highest, once."""
