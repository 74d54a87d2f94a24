"""Text to mentions: finds every figure of an article, knowing language and nothing else."""
