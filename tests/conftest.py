"""What holds for all tests."""

from hypothesis import settings

# How long an example takes says more of the machine than of the code; long texts are timed in tests of their own.
settings.register_profile("everywhere", deadline=None)
settings.load_profile("everywhere")
