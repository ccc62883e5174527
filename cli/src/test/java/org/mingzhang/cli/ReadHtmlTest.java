package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page to judge the reading with, through the real process. */
class ReadHtmlTest {

    @TempDir
    Path folder;

    @Test
    void thePageShowsEveryNumberThatWasRead() throws Exception {
        Path example = MingzhangProcess.example();
        MingzhangProcess.Outcome html = run("html", "page.html", example);
        MingzhangProcess.Outcome json = run("json", "page.json", example);

        assertThat(html.exitCode()).as(html.err()).isZero();
        assertThat(json.exitCode()).as(json.err()).isZero();
        Document page = Jsoup.parse(folder.resolve("page.html").toFile(), "UTF-8");
        JsonNode reading = JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("page.json")))
                .get(0);
        long numbers = StreamSupport.stream(reading.get("tables").spliterator(), false)
                .flatMap(table -> StreamSupport.stream(table.get("rows").spliterator(), false))
                .flatMap(line -> StreamSupport.stream(line.get("amounts").spliterator(), false))
                .filter(amount -> amount.get("state").asString().equals("NUMBER"))
                .count();
        assertThat(numbers).isGreaterThan(100);
        assertThat(page.select("table.cells td.number")).hasSize((int) numbers);
        assertThat(page.select("table.lines td.number")).hasSize((int) numbers);
        assertThat(page.select(".claims li")).hasSize(reading.get("claims").size());
        assertThat(page.select("mark")).isNotEmpty();
    }

    @Test
    void thePageStandsOnItsOwn() throws Exception {
        run("html", "page.html", MingzhangProcess.example());
        Document page = Jsoup.parse(folder.resolve("page.html").toFile(), "UTF-8");

        assertThat(page.select("script, link, iframe, img[src^=http]")).isEmpty();
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("table:not(:has(caption))")).isEmpty();
        for (Element link : page.select("a[href]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        }
    }

    @Test
    void aRangeOfPagesThatIsNoneIsRefused() throws Exception {
        MingzhangProcess.Outcome outcome = MingzhangProcess.run(
                folder,
                "read",
                "--format",
                "html",
                "--pages",
                "7-3",
                MingzhangProcess.example().toString());

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE.number());
        assertThat(outcome.err()).contains("--pages", "7-3");
    }

    private MingzhangProcess.Outcome run(String format, String output, Path file) throws Exception {
        return MingzhangProcess.run(
                folder,
                "read",
                "--format",
                format,
                "--output",
                folder.resolve(output).toString(),
                file.toString());
    }
}
