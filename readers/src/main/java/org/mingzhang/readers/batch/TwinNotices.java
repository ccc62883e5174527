package org.mingzhang.readers.batch;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.Text;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.readers.batch.PrintedFigures.Difference;
import org.mingzhang.readers.batch.PrintedFigures.Printed;

/** What is said in the report of a disclosure of one that is left out for it. */
final class TwinNotices {

    private static final int MOST_NAMED = 20;

    private TwinNotices() {}

    /** That it is left out, and where its figures differ. */
    static List<ReadingNotice> of(String leftOut, List<Difference> differences) {
        List<ReadingNotice> notices = new ArrayList<>();
        notices.add(new ReadingNotice(
                NoticeKind.FILE_REPEATED,
                new Text(
                        leftOut + "：与本份是同一份公开文件的不同格式，没有另外检查"
                                + (differences.isEmpty() ? "" : "；两者有 " + differences.size() + " 处数字不同"),
                        leftOut + ": is this disclosure in another format and was not checked separately"
                                + (differences.isEmpty()
                                        ? ""
                                        : "; the two differ in " + differences.size()
                                                + (differences.size() == 1 ? " figure" : " figures"))),
                Place.ofFile(leftOut)));
        differences.stream()
                .limit(MOST_NAMED)
                .map(difference -> difference(leftOut, difference))
                .forEach(notices::add);
        return notices;
    }

    private static ReadingNotice difference(String leftOut, Difference difference) {
        Printed here = difference.here();
        Printed there = difference.there();
        String file = there.place().file().isEmpty() ? leftOut : there.place().file();
        String other = file.substring(file.lastIndexOf('/') + 1);
        return new ReadingNotice(
                NoticeKind.FORMATS_DIFFER,
                new Text(
                        here.name() + "：本份为 " + shown(here) + "，" + other + pageZh(there) + " 为 " + shown(there)
                                + "，请核对以哪个为准",
                        here.name() + ": " + shown(here) + " here, " + shown(there) + " in " + other + pageEn(there)
                                + "; see which is right"),
                here.place());
    }

    private static String shown(Printed printed) {
        return printed.figure().raw().strip();
    }

    private static String pageZh(Printed printed) {
        return printed.place().page() > 0 ? " 第 " + printed.place().page() + " 页" : "";
    }

    private static String pageEn(Printed printed) {
        return printed.place().page() > 0 ? ", page " + printed.place().page() : "";
    }
}
