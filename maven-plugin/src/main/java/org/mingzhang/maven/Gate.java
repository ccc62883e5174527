package org.mingzhang.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.gate.FailOn;

/**
 * What a build fails on. The sentence with which it fails carries the findings, because that is what stands at the end of
 * the log, whatever else was built.
 *
 * @param failOn from which findings on
 * @param failsUndecided whether on documents that are left undecided
 * @param language language of messages
 */
record Gate(FailOn failOn, boolean failsUndecided, Language language) {

    static Gate of(String failOn, boolean failOnUndecided, Language language) throws MojoExecutionException {
        FailOn level = FailOn.parse(failOn)
                .orElseThrow(() -> new MojoExecutionException(new Text(
                                "mingzhang.failOn 应为 error、warning 或 never，不能是“" + failOn + "”",
                                "mingzhang.failOn must be error, warning or never, not '" + failOn + "'")
                        .in(language)));
        return new Gate(level, failOnUndecided && level != FailOn.NEVER, language);
    }

    /**
     * Lets a build go on, or ends it.
     *
     * @param where where the reports are
     */
    void require(Conclusion conclusion, String where) throws MojoExecutionException, MojoFailureException {
        if (!conclusion.unchecked().isEmpty()) {
            throw new MojoExecutionException(
                    ending(new Text("有文件没有检查成：", "Not everything could be checked:"), conclusion.unchecked(), where));
        }
        int count = conclusion.findings().size();
        if (count > 0) {
            Text head = new Text("发现 " + count + " 个问题：", (count == 1 ? "1 finding:" : count + " findings:"));
            throw new MojoFailureException(ending(head, conclusion.findings(), where));
        }
        if (!conclusion.undecided().isEmpty()) {
            Text head = new Text(
                    "有文件未能判定（不是预决算公开文件，或必查规则无法检查）：",
                    "Documents are left undecided (no disclosure, or a mandatory rule could not be evaluated):");
            throw new MojoFailureException(ending(head, conclusion.undecided(), where));
        }
    }

    private String ending(Text head, List<String> lines, String where) {
        return String.join(System.lineSeparator(), LogList.of(head.in(language), lines, where, language));
    }
}
