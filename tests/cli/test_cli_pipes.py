"""Real processes and real pipes: standard input, exit statuses, colours, a reader who has read enough."""

import json

import pytest

from claimcheck.interchange import claim_from_json, link_from_json


@pytest.mark.usefixtures("articles")
class TestPipes:
    def test_extract_into_link_is_the_whole_tool(self, shell):
        done = shell("claimcheck extract articles/seeblick.md articles/uferbote.md | claimcheck link --input -")
        assert (done.returncode, done.stderr) == (0, "")
        links = [link_from_json(json.loads(line)) for line in done.stdout.splitlines()]
        assert ("conflicts", "quantity") in {(link.relation, link.kind) for link in links}

    def test_extract_keeps_the_order_and_the_ids_of_json_lines(self, shell, tmp_path):
        rows = [
            {"id": f"artikel-{n}", "text": f"„Halle {n} brennt“, sagte Landrat Amrein.", "lang": "de"}
            for n in (3, 1, 2)
        ]
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (tmp_path / "in.jsonl").write_text(lines, encoding="utf-8")
        done = shell("claimcheck extract < in.jsonl")
        assert (done.returncode, done.stderr) == (0, "")
        written = [json.loads(line) for line in done.stdout.splitlines()]
        assert [row["id"] for row in written] == ["artikel-3", "artikel-1", "artikel-2"]
        for given, row in zip(rows, written, strict=True):
            (claim,) = map(claim_from_json, row["claims"])
            assert [span.of(given["text"]) for span in claim.quote] == [given["text"].partition(",")[0]]
            assert claim.doc == given["id"]

    def test_extract_does_what_it_can(self, shell, tmp_path):
        (tmp_path / "leer.txt").write_bytes(b"")
        done = shell("claimcheck extract leer.txt articles/bergpost.md")
        assert done.returncode == 1
        assert len(done.stdout.splitlines()) == 1
        assert "leer.txt" in done.stderr
        assert shell("claimcheck extract leer.txt").returncode == 2

    def test_link_does_what_it_can(self, shell):
        done = shell("""(echo '{oops'; claimcheck extract articles/*.md) | claimcheck link --input -""")
        assert done.returncode == 1
        assert '"kind": "quantity"' in done.stdout
        assert done.stderr == "claimcheck: -, line 1: not JSON; one object a line is wanted\n"

    def test_link_of_nothing_readable(self, shell):
        assert shell("echo oops | claimcheck link --input -").returncode == 2
        for words in (
            "",
            "--scheduler tcp://127.0.0.1:9",
            "a.jsonl",
            "--scheduler tcp://127.0.0.1:9 --input - a.jsonl",
        ):
            unsaid = shell(f"claimcheck link {words} < /dev/null")
            assert unsaid.returncode == 2
            assert "name the claims: --input CLAIMS, or --scheduler ADDRESS FILE..." in unsaid.stderr
        missing = shell("claimcheck link --input nirgends.jsonl")
        assert missing.returncode == 2
        assert len(missing.stderr.splitlines()) == 1

    def test_a_pipe_has_no_colour_and_nothing_is_cut(self, shell, tmp_path):
        long = "Die Halle brennt " * 40
        (tmp_path / "lang.txt").write_text(f"„{long.strip()}“, sagte Landrat Jost Amrein.\n", encoding="utf-8")
        done = shell("claimcheck ingest lang.txt --lang de --db x.db && claimcheck claims --db x.db", COLUMNS="60")
        assert done.returncode == 0
        assert long.strip() in done.stdout
        assert "\x1b" not in done.stdout + done.stderr

    def test_colour_when_forced_and_never_against_no_color(self, shell):
        line = "claimcheck diff articles/seeblick.md articles/uferbote.md"
        assert "\x1b[1;31mConflicts\x1b[0m" in shell(line, FORCE_COLOR="1").stdout
        assert "\x1b" not in shell(line, FORCE_COLOR="1", NO_COLOR="1").stdout

    def test_a_reader_who_has_read_enough(self, shell, tmp_path):
        rows = [{"text": f"„Halle {n} brennt“, sagte Landrat Amrein.", "lang": "de"} for n in range(400)]
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (tmp_path / "in.jsonl").write_text(lines, encoding="utf-8")
        done = shell("claimcheck extract in.jsonl | head -n 1; echo ${PIPESTATUS[0]}")
        assert done.stderr == ""
        assert done.stdout.splitlines()[-1] == "141"

    def test_exit_statuses_of_diff(self, shell):
        line = "claimcheck diff articles/seeblick.md {} > out.txt; echo $?"
        statuses = [shell(line.format(b)).stdout.strip() for b in ("articles/bergpost.md", "articles/uferbote.md", "x")]
        assert statuses == ["0", "1", "2"]

    def test_characters_that_the_output_cannot_write(self, shell):
        line = "claimcheck diff articles/seeblick.md articles/uferbote.md"
        done = shell(line, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
        assert (done.returncode, done.stderr) == (1, "")
        assert r"Edda Kranz \u2192 Seeblick" in done.stdout

    @pytest.mark.parametrize("command", ["claims --db x.db", "documents --db x.db --json", "--help", "claims --help"])
    def test_standard_output_that_is_closed(self, shell, command):
        done = shell(f"claimcheck ingest articles --db x.db > out.txt; claimcheck {command} >&-; echo $?")
        assert (done.stdout, done.stderr) == ("141\n", "")

    def test_standard_input_and_error_that_are_closed(self, shell):
        done = shell("claimcheck extract <&-; echo $?; claimcheck claims --db nirgends.db 2>&-; echo $?")
        assert (done.stdout, done.stderr) == ("2\n2\n", "claimcheck: -: is empty\n")
