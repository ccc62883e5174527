package org.mingzhang.sdk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.check.Severity;
import org.mingzhang.check.pack.CompiledRules;
import org.mingzhang.check.pack.Messages;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.check.pack.Years;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.template.Template;

class DrlLintTest {

    private static final String GOOD = "report.examined(\"p-a-1\", $a);";

    @TempDir
    private Path temp;

    @Test
    void acceptsConditionsOverFactsAndNamesTheTypesTheyMatch() throws IOException {
        DrlLint.Result result = lint("", """
                $a : Amount(column == "合计", figure.value > 0.5B)
                not Claim(subject == $a.row, Direction.INCREASE == direction)
                accumulate(Line(table == $a.table); $n : count())
                $all : java.util.List(size > 0) from collect(Passage(text.contains("0.5")))
                """, GOOD);

        assertThat(result.problems()).isEmpty();
        assertThat(result.facts()).containsExactly("Amount", "Claim", "Line", "Passage");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$a : Amount(figure.value > 0.5)| a decimal needs B",
                "$a : Amount(row str[startsWith] \"3\")| str[",
                "$a : Amount() eval($a != null)| eval",
                "$a : Amount(java.lang.System.exit(0) == null)| qualified names",
                "$a : Amount(Runtime.getRuntime() != null)| Runtime cannot be used",
                "$a : Amount(row.getClass().getName() != null)| reflection",
                "$a : Amount(new String(row) != null)| new cannot be used",
                "$a : Amount(row == String.class.getName())| reflection",
                "$a : Amount(row.class.name == \"x\")| reflection",
                "$a : Amount(Runt\\u0069me.getRuntime() != null)| syntax error",
                "$a : Amount(Integer.getInteger(\"x\") == 1)| Integer.getInteger cannot be used",
                "$a : Amount(Math.random() > 1)| Math.random cannot be used",
                "$a : Amount(row.chars().parallel() != null)| chars() cannot be used",
                "$a : Amount(Thread.currentThread() != null)| Thread cannot be used",
                "$a : Amount(row = \"x\")| syntax error",
                "$a : Amount(level++ > 1)| nothing can be assigned",
                "$a : Amount(report != null)| report cannot be used",
                "$a : Amount(ProcessHandle.current() != null)| ProcessHandle cannot be used",
                "$s : String() from java.nio.file.Files.readAllLines(null)| qualified names",
                "$s : Thread()| is no fact",
                "java.io.File()| is no fact",
                "accumulate(Amount(); $n : variance(1))| has no function variance",
                "$n : Integer() from accumulate(Amount(), init(int i = 0;) action(i++;) result(i))| not code",
                "$a : Amount() @watch(*)| annotations",
                "$a : Amount() over window:length(3)| windows",
                "$a : Amount() from entry-point \"x\"| from takes"
            })
    void refusesConditionsThatReachOutOrMisbehave(String condition, String why) throws IOException {
        assertThat(problems("", condition, GOOD))
                .anySatisfy(problem -> assertThat(problem).contains(why).startsWith("rules/test.drl:"));
    }

    @Test
    void refusesConstraintsOnTheResultOfAccumulate() throws IOException {
        String condition = "$a : Amount() accumulate(Line(table == $a.table); $n : count(); $n > $a.line)";

        assertThat(problems("", condition, GOOD))
                .anySatisfy(problem -> assertThat(problem).contains("accumulate"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report.examined(\"p-a-2\", $a);",
                "report.examined(\"p-a-1\", $a); report.examined(\"p-a-1\", $a);",
                "insert($a);",
                "System.exit(1);",
                "report.examined(\"p-a-1\", Runt\\u0069me.getRuntime());",
                "report.examined(\"p-a-1\", $a.getClass());",
                "report.examined(\"p-a-1\", String.class);",
                "report.examined(\"p-a-1\", Breach.of($a).with(\"x\", System.getenv(\"HOME\")));",
                "report.examined(\"p-a-1\", Breach.of($a).with(\"x\", Direction.INCREASE.getDeclaringClass()));",
                "report.examined(\"p-a-1\", $a.line = 3);",
                "report.wait(\"p-a-1\");",
                "report.examined(\"p-a-1\", new Object() { void x() { System.exit(1); } });",
                "report.examined(\"p-a-1\", Names::isSchool);",
                "report.examined(\"p-a-1\", new java.io.File(\"x\"));",
                "if (true) { report.examined(\"p-a-1\", $a); }",
                "report.check(\"p-a-1\", java.util.List.of(1).stream().anyMatch(x -> true), Breach.of($a));"
            })
    void refusesConsequencesOtherThanOneCallOnTheReport(String consequence) throws IOException {
        assertThat(problems("", "$a : Amount()", consequence)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import java.io.File|cannot be imported",
                "global java.util.List list|only global",
                "function int one() { return 1; }|functions",
                "declare Thing name : String end|types"
            })
    void refusesHeadersBeyondTheLanguageOfPacks(String header, String why) throws IOException {
        assertThat(problems(header, "$a : Amount()", GOOD))
                .anySatisfy(problem -> assertThat(problem).contains(why));
    }

    @Test
    void refusesAttributesAndNamesOutsideTheCatalogue() throws IOException {
        String drl = """
                package org.mingzhang.rules.p
                import org.mingzhang.model.*
                import org.mingzhang.check.drl.*
                global RuleReport report
                rule "p-b-1" salience 10
                when
                    $a : Amount()
                then
                    report.examined("p-b-1", $a);
                end
                """;
        Path file = temp.resolve("test.drl");
        Files.writeString(file, drl);

        List<String> problems = text(DrlLint.check(pack(), List.of(file)));

        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem).contains("salience"))
                .anySatisfy(problem -> assertThat(problem).contains("must begin with an id"))
                .anySatisfy(problem -> assertThat(problem).contains("no DRL decides rule 'p-a-1'"));
    }

    private List<String> problems(String header, String condition, String consequence) throws IOException {
        return text(lint(header, condition, consequence));
    }

    private static List<String> text(DrlLint.Result result) {
        return result.problems().stream()
                .map(problem -> problem.in(Language.EN))
                .toList();
    }

    private DrlLint.Result lint(String header, String condition, String consequence) throws IOException {
        Path file = temp.resolve("test.drl");
        Files.writeString(
                file,
                "package org.mingzhang.rules.p\nimport org.mingzhang.model.*\nimport org.mingzhang.check.drl.*\n"
                        + "global RuleReport report\n" + header + "\nrule \"p-a-1\"\nwhen\n" + condition + "\nthen\n"
                        + consequence + "\nend\n");
        return DrlLint.check(pack(), List.of(file));
    }

    private static Pack pack() {
        RuleDefinition rule = new RuleDefinition(
                "p-a-1",
                new Text("题", "title"),
                Severity.ERROR,
                false,
                DisclosureKind.UNKNOWN,
                Years.ALL,
                List.of(),
                List.of(),
                new Text("", ""),
                new Text("", ""));
        return new Pack(
                "p",
                "1",
                new Text("包", "pack"),
                "",
                List.of(),
                List.of(),
                new Template("p", List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(rule),
                Messages.NONE,
                List.of(),
                CompiledRules.NONE);
    }
}
