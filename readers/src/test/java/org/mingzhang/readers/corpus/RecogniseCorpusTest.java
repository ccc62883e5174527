package org.mingzhang.readers.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mingzhang.interpret.recognise.Books;
import org.mingzhang.interpret.recognise.Recogniser;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Recognition;
import org.mingzhang.model.Scope;
import org.mingzhang.template.Template;

/**
 * Recognition of real published documents, where a folder of them is at hand (system property {@code mingzhang.corpus}
 * or environment variable {@code MINGZHANG_CORPUS}). Their names say what they are: place folder, then
 * {@code department-year-部门预算.pdf}; the recogniser never sees folder or name.
 */
class RecogniseCorpusTest {

    private static final Pattern NAME =
            Pattern.compile("(?<name>.+)-(?<year>20\\d{2})-(?<scope>部门|单位)(?:综合)?(?<kind>预算|决算)(?<part>-\\w+)?\\.\\w+");

    private final Recogniser recogniser = new Recogniser(List.of(
            template("national"),
            template("shenzhen", "深圳市", "深圳"),
            template("guangzhou", "广州市", "广州"),
            template("beijing", "北京市", "北京"),
            template("shanghai", "上海市", "上海"),
            template("jiangsu", "江苏省", "江苏")));

    @TestFactory
    Stream<DynamicTest> recognisesEveryFile() throws IOException {
        Path corpus = CorpusFolder.path();
        assumeTrue(Files.isDirectory(corpus), "no corpus at " + corpus);
        try (Stream<Path> files = Files.walk(corpus, 2)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().equals(corpus))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private void check(Path file) throws UnreadableInputException {
        Layout layout = read(file);
        assertThat(Books.first(layout))
                .as("the only book of " + file.getFileName())
                .isSameAs(layout);
        Recognition recognition = recogniser.recognise(layout);
        String folder = file.getParent().getFileName().toString();
        String description = file.getFileName() + " " + recognition;
        if (folder.equals("非公开文件")) {
            assertThat(recognition.status())
                    .as(description)
                    .isIn(Recognition.Status.NOT_A_DISCLOSURE, Recognition.Status.UNREADABLE);
            return;
        }
        if (folder.equals("模板")) {
            assertThat(recognition.status()).as(description).isEqualTo(Recognition.Status.BLANK_FORM);
            return;
        }
        if (recognition.status() == Recognition.Status.UNREADABLE) {
            assertThat(layout.notices()).as(description).isNotEmpty();
            return;
        }
        assertThat(recognition.status()).as(description).isEqualTo(Recognition.Status.DISCLOSURE);
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches()) {
            checkAgainstName(recognition, name, description);
        }
    }

    private static void checkAgainstName(Recognition recognition, Matcher name, String description) {
        DisclosureKind kind = name.group("kind").equals("决算") ? DisclosureKind.FINAL_ACCOUNTS : DisclosureKind.BUDGET;
        Scope scope = name.group("scope").equals("单位") ? Scope.UNIT : Scope.DEPARTMENT;
        assertThat(recognition.disclosure().fiscalYear())
                .as(description)
                .isEqualTo(Integer.parseInt(name.group("year")));
        assertThat(recognition.disclosure().kind()).as(description).isEqualTo(kind);
        assertThat(recognition.disclosure().scope()).as(description).isIn(scope, Scope.UNKNOWN);
        assertThat(recognition.disclosure().department())
                .as(description)
                .isEqualTo(name.group("name").replace('(', '（').replace(')', '）'));
    }

    private static Layout read(Path file) throws UnreadableInputException {
        Input input = Input.of(file, file.getFileName().toString(), ReadLimits.DEFAULT);
        LayoutReader reader = ServiceLoader.load(LayoutReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparingInt(LayoutReader::order))
                .filter(candidate -> candidate.reads(input))
                .findFirst()
                .orElseThrow();
        return reader.read(input, ReadLimits.DEFAULT);
    }

    private static Template template(String jurisdiction, String... places) {
        return new Template(jurisdiction, List.of(places), List.of(), List.of(), List.of());
    }
}
