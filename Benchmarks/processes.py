"""What a command costs: processor time and memory, of it and of all it starts."""

import dataclasses
import os
import subprocess
import sys


@dataclasses.dataclass
class Cost:
    """What a command took: CPU seconds of all its processes, megabytes of the largest one."""

    cpu: float
    memory: float


def measure(command, cwd=None):
    """Runs a command and returns its cost; ends the program if the command fails."""
    words = [str(word) for word in command]
    process = subprocess.Popen(words, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    text = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{words}: {text.decode(errors='replace')[-2000:]}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / (1024 if sys.platform == "linux" else 1024 * 1024))
