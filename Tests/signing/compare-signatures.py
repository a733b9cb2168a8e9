#!/usr/bin/env python3
"""Compares the signatures of TablatureSigning with those of another implementation, PyPI huaweicloudsdkcore.

    python3 -m venv /tmp/signing && /tmp/signing/bin/pip install huaweicloudsdkcore
    /tmp/signing/bin/python Tests/signing/compare-signatures.py [--count 5000] [--seed 1]

It draws requests, lets the other implementation sign them, and has a test of Tests/traits sign them again. With
--write FILE it only writes the requests and their signatures; this made Tests/TablatureSigningTests/Fixtures.
"""

import argparse
import base64
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote

try:
    from huaweicloudsdkcore.auth.credentials import BasicCredentials
    from huaweicloudsdkcore.sdk_request import SdkRequest
    from huaweicloudsdkcore.signer.signer import Signer
except ImportError:
    sys.exit("huaweicloudsdkcore is not installed: pip install huaweicloudsdkcore")

LETTERS = [
    "a", "Z", "0", "9", "-", ".", "_", "~", " ", "+", "%", "%2F", "/", "&", "=", "?", "#", ";", ":", "@", "!", "$",
    "'", "(", ")", "*", ",", "\"", "<", ">", "\\", "^", "`", "{", "|", "}", "[", "]", "ä", "é", "ß", "中", "文", "😀",
    "e\u0301", "\u00a0", "\u200b", "\t", "\n",
]
CONTENT_TYPES = [
    None, "application/json", "application/json;charset=utf-8", "application/json-patch+json", "text/plain",
    "application/octet-stream", "application/bson", "multipart/form-data; boundary=b",
]


def text(draw, least=0, most=8, alphabet=LETTERS):
    return "".join(draw.choice(alphabet) for _ in range(draw.randint(least, most)))


def header_value(draw):
    return text(draw, 1, 12, [letter for letter in LETTERS if letter.isascii() and letter >= " "]).strip() or "v"


def drawn_request(draw):
    # A segment that is only dots is refused before anything is signed.
    segments = [text(draw, 1) for _ in range(draw.randint(0, 5))]
    segments = [segment + "x" if set(segment) <= {"."} else segment for segment in segments]
    path = "/" + "/".join(quote(segment, safe="~") for segment in segments) + draw.choice(["", "", "", "/"])
    names = [text(draw, 1, 3) for _ in range(draw.randint(0, 3))] or ["k"]
    query = [(draw.choice(names), text(draw)) for _ in range(draw.randint(0, 6))]
    headers = {"X-Project-Id": "p1"}
    for _ in range(draw.randint(0, 3)):
        headers[draw.choice(["X-Language", "X-A", "X-b-C", "Accept", "x_hidden", "X-Security-Token"])] = header_value(draw)
    method = draw.choice(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"])
    body = b"" if method in ("GET", "HEAD") else draw.choice([b"", text(draw, 0, 40).encode(), draw.randbytes(20)])
    content_type = draw.choice(CONTENT_TYPES)
    if content_type:
        headers["Content-Type"] = content_type
    return {
        "method": method,
        "host": draw.choice(["api.example", "api.example:8443", "127.0.0.1:8080"]),
        "path": path,
        "query": query,
        "headers": headers,
        "body": base64.b64encode(body).decode(),
        "keyID": "AK" + text(draw, 0, 6, "ABC019"),
        "secret": "SK" + text(draw, 0, 20),
        # Seconds since 1970, from 2001 to 2065.
        "time": draw.randint(978_307_200, 2_998_000_000),
    }


def signed(case):
    from datetime import datetime, timezone

    date = datetime.fromtimestamp(case["time"], timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    request = SdkRequest(
        method=case["method"],
        schema="https",
        host=case["host"],
        resource_path=case["path"],
        query_params=[tuple(pair) for pair in case["query"]],
        header_params={**case["headers"], "X-Sdk-Date": date},
        body=base64.b64decode(case["body"]),
    )
    Signer(BasicCredentials(case["keyID"], case["secret"], "p1")).sign(request)
    pairs = ["%s=%s" % (quote(name, safe="~"), quote(value, safe="~")) for name, value in case["query"]]
    return {**case, "query": "&".join(pairs), "authorization": request.header_params["Authorization"]}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--count", type=int, default=5000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--package-path", default=Path(__file__).resolve().parents[1] / "traits")
    arguments.add_argument("--write")
    options = arguments.parse_args()

    draw = random.Random(options.seed)
    lines = [json.dumps(signed(drawn_request(draw)), sort_keys=True) for _ in range(options.count)]
    if options.write:
        with open(options.write, "w") as file:
            file.write("\n".join(lines) + "\n")
        return
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        environment = {**os.environ, "TABLATURE_SIGNATURES": file.name}
        command = ["swift", "test", "--package-path", str(options.package_path), "--filter", "ReferenceSignatureTests"]
        sys.exit(subprocess.run(command, env=environment).returncode)


main()
