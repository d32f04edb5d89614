"""Ask a gateway of the Liên Thông registry with nothing but Python's standard library (3.9 or later).

    python3 lien_thong.py databases                     every database and who owns it, page by page
    python3 lien_thong.py changes --keep cursor.txt     what changed since it was last run; the cursor is kept

LIEN_THONG_URL is the gateway's address, http://localhost:4000/graphql if it is not set; LIEN_THONG_TOKEN is shown if it is set.
"""

import argparse
import email.utils
import http.client
import json
import os
import pathlib
import random
import sys
import time
import urllib.error
import urllib.request
from typing import Any, Dict, Iterator, Optional

RETRIES = 4
MAX_WAIT_SECONDS = 60.0
TIMEOUT_SECONDS = 30.0

DATABASES = """
query Databases($first: Int!, $after: String) {
  databases(first: $first, after: $after) {
    nodes { code name(language: EN) owner { name(language: EN) } }
    pageInfo { hasNextPage endCursor }
  }
}
"""

CHANGES = """
query Changes($first: Int!, $after: String) {
  changes(first: $first, after: $after) {
    edges { cursor node { revision recordedAt kind type code } }
    pageInfo { hasNextPage endCursor }
  }
}
"""


class GatewayError(Exception):
    """What the gateway says is wrong; `code` is stable, the message is for people."""

    def __init__(self, message: str, code: str, status: Optional[int] = None):
        super().__init__(message)
        self.code = code
        self.status = status


class Busy(GatewayError):
    """The gateway has too much to do, or was asked too much (429, 503)."""

    def __init__(self, message: str, code: str, status: int, wait: Optional[float]):
        super().__init__(message, code, status)
        self.wait = wait


class Client:
    """Asks one gateway; asks again where that may help."""

    def __init__(self, url: str, token: Optional[str] = None):
        self.url = url
        self.headers = {
            "Content-Type": "application/json",
            "Accept": "application/graphql-response+json, application/json;q=0.9",
        }
        if token:
            self.headers["Authorization"] = f"Bearer {token}"

    def query(self, text: str, variables: Optional[Dict[str, Any]] = None) -> Dict[str, Any]:
        """The data of the answer to a question; a question that only reads may be asked again."""
        body = json.dumps({"query": text, "variables": variables or {}}).encode("utf-8")
        for attempt in range(RETRIES + 1):
            try:
                return self._send(body)
            except Busy as busy:
                wait = _growing(attempt) if busy.wait is None else busy.wait
                if attempt == RETRIES or wait > MAX_WAIT_SECONDS:
                    raise
            except (OSError, http.client.HTTPException) as error:  # no answer, or half of one
                wait = _growing(attempt)
                if attempt == RETRIES:
                    raise GatewayError(f"{self.url} cannot be reached: {error}", "UNREACHABLE") from error
            time.sleep(wait)
        raise AssertionError("the last attempt returns or raises")

    def pages(self, text: str, field: str, first: int = 100, after: Optional[str] = None) -> Iterator[Dict[str, Any]]:
        """The pages of a list, each asked for when it is wanted."""
        while True:
            page = self.query(text, {"first": first, "after": after})[field]
            yield page
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]

    def _send(self, body: bytes) -> Dict[str, Any]:
        request = urllib.request.Request(self.url, data=body, headers=self.headers)
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as reply:
                return _data_of(reply.read(), reply.status, None)
        except urllib.error.HTTPError as refused:  # its body says why
            with refused:
                return _data_of(refused.read(), refused.code, refused.headers.get("Retry-After"))


def _data_of(body: bytes, status: int, retry_after: Optional[str]) -> Dict[str, Any]:
    try:
        answer = json.loads(body)
        errors = answer.get("errors") or []
    except (ValueError, AttributeError):
        answer, errors = {}, []
    message = errors[0]["message"] if errors else f"The answer has status {status}, and is none of GraphQL"
    code = errors[0].get("extensions", {}).get("code", "UNKNOWN") if errors else "NO_GATEWAY"
    if status in (429, 503):
        raise Busy(message, code, status, _seconds(retry_after))
    if errors or "data" not in answer:
        raise GatewayError(message, code, status)
    return answer["data"]


def _seconds(retry_after: Optional[str]) -> Optional[float]:
    """Seconds, or a date, as HTTP has it."""
    if retry_after is None:
        return None
    if retry_after.isdigit():
        return float(retry_after)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(retry_after).timestamp() - time.time())
    except (TypeError, ValueError):
        return None


def _growing(attempt: int) -> float:
    """Clients that were refused together do not come back together."""
    return 0.25 * 2**attempt * (1 + random.random())


def show_databases(client: Client) -> None:
    for page in client.pages(DATABASES, "databases", first=20):
        for node in page["nodes"]:
            owner = node["owner"]["name"] if node["owner"] else "owner not known"
            print(f"{node['code']}\t{node['name']}\t{owner}")


def show_changes(client: Client, keep: pathlib.Path) -> None:
    """The cursor is kept, in one step, once a page was dealt with: a run that breaks off misses none, and tells that page again."""
    after = keep.read_text(encoding="utf-8").strip() if keep.exists() else None
    for page in client.pages(CHANGES, "changes", after=after or None):
        for edge in page["edges"]:
            node = edge["node"]
            print(f"{node['revision']}\t{node['recordedAt']}\t{node['kind']}\t{node['type']}/{node['code']}")
        sys.stdout.flush()
        if page["edges"]:
            new = keep.with_name(keep.name + ".new")
            new.write_text(page["edges"][-1]["cursor"], encoding="utf-8")
            new.replace(keep)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("databases")
    commands.add_parser("changes").add_argument("--keep", type=pathlib.Path, required=True, metavar="FILE")
    given = parser.parse_args()
    url = os.environ.get("LIEN_THONG_URL") or "http://localhost:4000/graphql"
    client = Client(url, os.environ.get("LIEN_THONG_TOKEN"))
    try:
        if given.command == "databases":
            show_databases(client)
        else:
            show_changes(client, given.keep)
        sys.stdout.flush()
    except BrokenPipeError:  # who reads it has seen enough, and nothing more can be written, at the exit either
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except GatewayError as error:
        print(f"{error.code}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    # Vietnamese is written as it is, whatever the terminal was set to.
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main())
