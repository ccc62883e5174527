package org.mingzhang.report.console;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Remark;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.check.Verdict;
import org.mingzhang.report.Wording;

/** Inputs that could not be read, and the sum over a batch. */
final class ClosingSection {

    private final ConsolePage page;
    private final CheckReport report;

    ClosingSection(ConsolePage page, CheckReport report) {
        this.page = page;
        this.report = report;
    }

    void write() {
        for (UnreadInput input : report.unread()) {
            page.line(page.palette().unread(page.say("未能读取：", "Not read: "))
                    + input.name()
                    + page.say("：", ": ")
                    + page.say(input.problem()));
        }
        for (Remark remark : report.remarks()) {
            page.hanging(page.say("注意：", "Note: "), 6, page.say(remark.message()));
        }
        int inputs = report.documents().size() + report.unread().size();
        if (inputs > 1) {
            page.line(page.palette()
                    .heading(page.say("共 " + inputs + " 份：", inputs + " documents: ") + verdicts() + unread()));
        }
    }

    private String verdicts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (DocumentReport document : report.documents()) {
            counts.merge(document.verdict(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(count -> page.say(Wording.verdict(count.getKey())) + " " + count.getValue())
                .collect(Collectors.joining(page.say("，", ", ")));
    }

    private String unread() {
        int unread = report.unread().size();
        if (unread == 0) {
            return "";
        }
        return (report.documents().isEmpty() ? "" : page.say("，", ", "))
                + page.say("未能读取 " + unread, "not read " + unread);
    }
}
