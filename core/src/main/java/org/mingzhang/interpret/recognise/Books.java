package org.mingzhang.interpret.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.Text;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;

/**
 * Finds the books in one file: some publish a department's budget and those of its units bound together, or a budget with
 * last year's accounts. A book begins with a cover of its own, which names another body, year, kind or scope than the book
 * before, and with a contents list or a first part of its own; running heads and titles of annexes have not both.
 */
public final class Books {

    private static final int LINES_OF_A_COVER = 4;
    private static final int LINES_TO_THE_OPENING = 14;
    private static final Pattern CONTENTS = Pattern.compile("目录|目次");
    private static final Pattern OPENING =
            Pattern.compile("目录|目次|(?:第一部分|一、|[（(]一[）)])[^，。；]{0,20}(?:概况|基本情况|职责|职能)[^，。；]{0,12}");
    private static final Pattern OWNER = Pattern.compile("(?:预算)?(?:主管)?(?:部门|单位)(?:名称)?[：:](?<name>.+)");

    /** A binding may have a cover and a contents list of its own, and nothing else. */
    private static final int FEWEST_BLOCKS = 40;

    private static final int MOST_NAMED = 5;

    private record Cover(CoverTitle title, int block) {

        boolean begins(Cover before) {
            return !title.name().equals(before.title.name())
                    || title.year() != before.title.year()
                    || title.kind() != before.title.kind()
                    || title.scope() != before.title.scope();
        }
    }

    private final List<Block> blocks;

    private Books(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The first book of a file, with a notice of the others; the layout itself where there is one book. */
    public static Layout first(Layout layout) {
        if (layout.sources().size() != 1) {
            return layout;
        }
        List<Cover> covers = new Books(layout.blocks()).covers();
        int from = 0;
        while (covers.size() > 1 && covers.get(1).block() - from < FEWEST_BLOCKS) {
            from = covers.remove(1).block();
        }
        if (covers.size() < 2) {
            return layout;
        }
        int end = covers.get(1).block();
        Place next = layout.blocks().get(end).place();
        List<ReadingNotice> notices = layout.notices().stream()
                .filter(notice -> notice.place().page() < Math.max(next.page(), 1))
                .collect(Collectors.toCollection(ArrayList::new));
        notices.add(new ReadingNotice(NoticeKind.SEVERAL_BOOKS, said(covers), next));
        return new Layout(layout.sources(), layout.blocks().subList(0, end), notices);
    }

    private static Text said(List<Cover> covers) {
        String titles = covers.stream()
                .limit(MOST_NAMED)
                .map(cover -> cover.title().text().replaceFirst("目录$", ""))
                .collect(Collectors.joining("”“", "“", covers.size() > MOST_NAMED ? "”…" : "”"));
        return new Text(
                "一个文件中有 " + covers.size() + " 份公开文件：" + titles + "；只检查了第一份，其余请拆成单独的文件再检查",
                "one file holds " + covers.size() + " disclosures: " + titles
                        + "; only the first was checked, put the others into files of their own");
    }

    /** The covers of books, each different from the one before. */
    private List<Cover> covers() {
        List<Cover> covers = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Optional<Cover> cover = isTop(at) ? coverAt(at) : Optional.empty();
            if (cover.isPresent() && (covers.isEmpty() || cover.get().begins(covers.get(covers.size() - 1)))) {
                covers.add(cover.get());
            }
        }
        return covers;
    }

    /** Whether a line is the first of its page, or stands in a format without pages. */
    private boolean isTop(int at) {
        return at == 0
                || blocks.get(at).place().page() == 0
                || blocks.get(at - 1).place().page() != blocks.get(at).place().page();
    }

    private Optional<Cover> coverAt(int at) {
        StringBuilder text = new StringBuilder();
        Optional<CoverTitle> best = Optional.empty();
        for (int line = at; line < Math.min(blocks.size(), at + LINES_OF_A_COVER); line++) {
            if (!(blocks.get(line) instanceof TextLine printed)) {
                break;
            }
            String words = Printed.compact(printed.text());
            Matcher owner = OWNER.matcher(words);
            if (best.isPresent() && best.get().name().isEmpty() && owner.matches()) {
                best = Optional.of(best.get().of(EntityName.trimmed(owner.group("name"))));
            }
            text.append(words);
            Optional<CoverTitle> title =
                    CoverTitle.read(text.toString(), printed.place()).filter(Books::tellsAll);
            best = title.isPresent() ? title : best;
        }
        return best.filter(title -> EntityName.endsLikeOne(title.name()) && opens(at))
                .map(title -> new Cover(title, at));
    }

    private static boolean tellsAll(CoverTitle title) {
        return title.year() > 0 && title.scope() != Scope.UNKNOWN && title.kind() != DisclosureKind.UNKNOWN;
    }

    private boolean opens(int at) {
        // Without pages a heading of a narrative that goes through its units looks like a cover with a first part.
        Pattern opening = blocks.get(at).place().page() == 0 ? CONTENTS : OPENING;
        for (int line = at + 1; line < Math.min(blocks.size(), at + LINES_TO_THE_OPENING); line++) {
            if (blocks.get(line) instanceof TextLine printed
                    && opening.matcher(Printed.compact(printed.text())).matches()) {
                return true;
            }
        }
        return false;
    }
}
