package org.mingzhang.interpret.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.TextLine;
import org.mingzhang.layout.UnreadPages;

/** Makes paragraphs whole again where a line end or a page end cut them. */
final class ParagraphBuilder {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–─－·]?\\s*第?\\s*\\d{1,3}\\s*页?\\s*[-—–─－·]?|第\\s*\\d+\\s*页\\s*[,，/]?\\s*共\\s*\\d+\\s*页");
    private static final Pattern CONTENTS = Pattern.compile("目录|目次");
    private static final Pattern LEADER = Pattern.compile("[.…·．]{4,}\\s*\\d*$");
    private static final Pattern OWN_LINE =
            Pattern.compile("(单位|部门)(名称)?：.*|(金额)?单位：.*|表\\d{1,2}|(附件|附表).{0,30}|公开\\d+表");
    private static final Pattern ITEM_BREAK = Pattern.compile("第[一二三四五六七八九十]{1,3}部分.*");
    private static final Pattern REST = Pattern.compile("[\\d.,]*(?:亿|万)?元|[\\d.,]*%|[辆台人个套]");
    /** Words before a colon that are nothing without what comes behind it. */
    private static final Pattern LEADS_ON = Pattern.compile(".{20}(?:用于|原因|原因是|其中|是|为)[：:]$");

    /**
     * A title that is not numbered, of a part (预算编制说明) or of the whole (某局2031年部门决算), and how it goes on where it is
     * the subject of a sentence.
     */
    private static final Pattern TITLE = Pattern.compile(
            "[^，。；：、]{4,25}(?:说明|概况)"
                    + "|[^，。；：、]{2,30}(?:预算|决算|三公“?经费)[^，。；：、]{0,8}情况(?:说明)?|[^，。；：、]{3,30}20\\d{2}年度?(?:部门|单位|“?三公“?经费)(?:预算|决算)(?:公开)?");

    private static final Pattern PREDICATE =
            Pattern.compile("(?:如下|的|见|表|书|公开|信息|收入|支出|收支|编制|草案|安排|批复|会|和|与|及|中|了|）|，|。|、|；|：).*");

    /**
     * A list that has begun, or a bracket or quotation that is open: no heading ends there. In a compact text one mark opens
     * and closes a quotation, so that an odd number of them leaves one open.
     */
    private static final Pattern BEGINS_LIST =
            Pattern.compile("(?:下设|内设|包括)[^、]+、|、$|（[^）]*$|^[^“]*“[^“]*(?:“[^“]*“[^“]*)*$");

    /** A comma between digits parts thousands. */
    private static final Pattern COMMA = Pattern.compile("，|,(?!\\d)");

    private static final int HEADING_LENGTH = 40;
    private static final int SENTENCE_LENGTH = 20;

    private final Set<Block> excluded;
    private final UnreadPages unread;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<TextLine> open = new ArrayList<>();
    private boolean afterGrid;

    ParagraphBuilder(Set<Block> excluded, UnreadPages unread) {
        this.excluded = excluded;
        this.unread = unread;
    }

    List<Paragraph> build(List<Block> blocks) {
        Set<String> runningHeads = RunningHeads.of(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (excluded.contains(blocks.get(i)) || blocks.get(i) instanceof Grid) {
                close();
                afterGrid = true;
            } else if (blocks.get(i) instanceof TextLine line
                    && !isPageNumber(line, blocks, i)
                    && !(runningHeads.contains(line.text()) && RunningHeads.isAtEdge(blocks, i))) {
                add(line);
            }
        }
        close();
        return paragraphs;
    }

    private void add(TextLine line) {
        if (!open.isEmpty() && !continues(open.get(open.size() - 1), line)) {
            close();
        }
        open.add(line);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (TextLine line : open) {
            starts.add(text.length());
            text.append(line.text().strip());
        }
        paragraphs.add(new Paragraph(text.toString(), starts, open, afterGrid));
        open.clear();
        afterGrid = false;
    }

    private boolean continues(TextLine before, TextLine next) {
        if (!before.place().file().equals(next.place().file()) || unread.lieBetween(before.place(), next.place())) {
            return false;
        }
        String last = CompactText.of(before.text()).text();
        String first = CompactText.of(next.text()).text();
        if (standsAlone(last) || standsAlone(first)) {
            return false;
        }
        if (before.end() == LineEnd.ENDS
                && !isCutSentence(last)
                && !isRestOfSentence(last, first)
                && !isCutPath(last, first)) {
            return false;
        }
        Optional<Numbering> number = Numbering.of(first);
        boolean numbered = number.isPresent() && number.get().length() < first.length();
        if (before.end() == LineEnd.UNKNOWN && open.size() == 1 && isTitle(last, first)) {
            return false;
        }
        if (before.end() == LineEnd.WRAPS) {
            return !(numbered && (isHeadingStart(last) || endsSentence(last) || isTitleSoFar()));
        }
        if (!numbered && isCutPath(last, first)) {
            return true;
        }
        boolean ends = endsSentence(last) && !LEADS_ON.matcher(last).find();
        return !numbered && !ends && !isHeadingStart(last);
    }

    private static boolean isTitle(String line, String next) {
        return TITLE.matcher(line).matches() && !PREDICATE.matcher(next).matches();
    }

    /** What is open is short and without punctuation, so that a number after it begins something else. */
    private boolean isTitleSoFar() {
        int length = 0;
        for (TextLine line : open) {
            length += line.text().length();
            if (line.text().chars().anyMatch(c -> "，；。、".indexOf(c) >= 0)) {
                return false;
            }
        }
        return length < HEADING_LENGTH;
    }

    private static boolean standsAlone(String compact) {
        return CONTENTS.matcher(compact).matches()
                || LEADER.matcher(compact).find()
                || OWN_LINE.matcher(compact).matches()
                || ITEM_BREAK.matcher(compact).matches() && compact.length() < HEADING_LENGTH;
    }

    /** The margin may mislead: a line that has the marks of a sentence but not its end goes on. */
    private static boolean isCutSentence(String line) {
        return line.length() >= SENTENCE_LENGTH
                && (COMMA.matcher(line).find() || line.indexOf('、') >= 2)
                && !endsSentence(line)
                && !line.endsWith("）");
    }

    /** The name of a subject, class by class, of which the last item comes in the next line. */
    private static boolean isCutPath(String line, String next) {
        int item = next.indexOf("（项）");
        return item >= 0
                && item < HEADING_LENGTH
                && (line.contains("（类）") || line.contains("（款）"))
                && !line.contains("（项）")
                && !endsSentence(line);
    }

    /** A line that begins with the unit of a number, or with a mark that cannot begin a sentence, is a rest. */
    private static boolean isRestOfSentence(String line, String next) {
        char end = line.charAt(line.length() - 1);
        return "，。；、）".indexOf(next.charAt(0)) >= 0
                || (Character.isDigit(end) || end == '万')
                        && line.length() >= SENTENCE_LENGTH
                        && REST.matcher(next).lookingAt()
                || end == '、' && line.length() >= SENTENCE_LENGTH;
    }

    /** A short numbered line without the punctuation of a sentence opens a part and does not run on. */
    private static boolean isHeadingStart(String line) {
        return line.length() < HEADING_LENGTH
                && Numbering.of(line).isPresent()
                && line.chars().noneMatch(c -> "，；。,;".indexOf(c) >= 0)
                && !BEGINS_LIST.matcher(line).find();
    }

    private static boolean endsSentence(String line) {
        return !line.isEmpty() && "。；！？：".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /**
     * A page number on a line of its own. Within a sentence a line of digits may be the rest of an amount, so outside
     * paged formats it must be dressed as a page number.
     */
    private static boolean isPageNumber(TextLine line, List<Block> blocks, int index) {
        String text = line.text().strip();
        if (!PAGE_NUMBER.matcher(text).matches()) {
            return false;
        }
        return !text.chars().allMatch(Character::isDigit) || RunningHeads.isAtEdge(blocks, index);
    }
}
