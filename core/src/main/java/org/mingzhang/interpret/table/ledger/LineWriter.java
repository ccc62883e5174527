package org.mingzhang.interpret.table.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.interpret.table.EntityNames;
import org.mingzhang.interpret.table.RowNames;
import org.mingzhang.interpret.table.Subject;
import org.mingzhang.interpret.table.SubjectIndex;
import org.mingzhang.interpret.table.TermIndex;
import org.mingzhang.interpret.table.column.Column;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.GridCell;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;

/** Writes the rows of one side of a table of subjects as lines with amounts. */
final class LineWriter {

    private static final Set<String> FUNDS = Set.of("一般公共预算拨款", "政府性基金预算拨款", "国有资本经营预算拨款");
    private static final Set<String> OWN_FUNDS = Set.of("事业收入", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入");
    /** Rows that are part of no other row, however they are indented. */
    private static final Set<String> OUTERMOST =
            Set.of("上年结转", "结转下年", "使用非财政拨款结余", "结余分配", "财政拨款收入", "财政专户管理资金", "单位资金");

    /** Level of a bare name among numbered classes: below them, but nothing tells how far. */
    private static final int UNKNOWN_LEVEL = 4;

    private static final Set<String> SPENDING = Set.of("基本支出", "项目支出");

    private static final String CARRIED = "上年结转";

    private final FactSheet sheet;
    private final TermIndex rowTerms;
    private final SubjectIndex subjects;
    private final EntityNames entities;
    private final String side;
    /** Number of lines that were there before those of this side. */
    private final int before;

    private final Nesting nesting = new Nesting();
    private final Deque<Line> coded = new ArrayDeque<>();
    private final Map<String, Line> known = new HashMap<>();
    private String entity = "";
    private String lastCode = "";
    private char family = '2';
    private boolean numbered;
    /** Whether neither codes nor numbers tell how deep a row stands. */
    private boolean flat;

    private String keyBefore = "";
    /** Whether the row before is a fund of which only a part of the money is listed (其中). */
    private boolean memoFund;

    LineWriter(FactSheet sheet, TermIndex rowTerms, SubjectIndex subjects, EntityNames entities, String side) {
        this.sheet = sheet;
        this.rowTerms = rowTerms;
        this.subjects = subjects;
        this.entities = entities;
        this.side = side;
        this.before = sheet.lines().size();
    }

    /** Writes the rows in order. */
    void write(List<SheetRow> rows) {
        UnitBlocks blocks = UnitBlocks.of(rows, entities);
        family = family(rows);
        numbered = rows.stream().anyMatch(row -> Printed.numberingDepth(row.label()) == 1);
        flat = !numbered && rows.stream().allMatch(row -> row.code().isEmpty());
        Set<String> repeated = repeatedCodes(rows, blocks);
        Map<String, Integer> names = blocks.nameCounts();
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            switch (blocks.kind(i)) {
                case REPEAT -> {
                    // the total again, at the head of a further page
                }
                case TOTAL -> amounts(row, total(row));
                case UNIT -> amounts(row, unit(row, blocks));
                case UNIT_SUM -> amounts(row, unitSum(row));
                case ROW -> {
                    String owner = blocks.ownerOf(i);
                    if (!owner.equals(entity)) {
                        begin(owner);
                    }
                    if (isNamed(row)) {
                        amounts(row, item(row, repeated, names));
                    } else {
                        row.amounts().forEach(sheet::unassigned);
                    }
                }
            }
        }
    }

    /** Whether a row says what it is; numbering and dots of a form say nothing. */
    private static boolean isNamed(SheetRow row) {
        return !row.code().isEmpty() || Printed.name(row.label()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Line total(SheetRow row) {
        begin("");
        String label = row.label().isEmpty() ? row.entity() : row.label();
        return sheet.line("", side, RowNames.TOTAL, "", Printed.name(label), label, 0, -1, LineRole.TOTAL, row.place());
    }

    private Line unit(SheetRow row, UnitBlocks blocks) {
        String label = row.label().isEmpty() ? row.entity() : row.label();
        String name = EntityNames.normal(label);
        boolean single = blocks.isSingle();
        begin(single ? "" : name);
        return sheet.line(
                single ? "" : name,
                side,
                single ? name : RowNames.TOTAL,
                "",
                name,
                label,
                0,
                -1,
                LineRole.ENTITY,
                row.place());
    }

    private Line unitSum(SheetRow row) {
        String label = row.label().isEmpty() ? row.entity() : row.label();
        String name = EntityNames.normal(label);
        begin("");
        return sheet.line("", side, name, "", name, label, 0, -1, LineRole.TOTAL, row.place());
    }

    private void begin(String owner) {
        entity = owner;
        nesting.clear();
        coded.clear();
        memoFund = false;
        keyBefore = "";
        known.clear();
        lastCode = "";
    }

    private Line item(SheetRow row, Set<String> repeated, Map<String, Integer> names) {
        String name = Printed.name(row.label());
        String key = rowKey(name);
        if (isOnlyOfFund(row, key)) {
            key = "";
        }
        boolean memo = row.code().isEmpty() && (Printed.isMemo(row.label()) || memoFund && FUNDS.contains(key));
        memoFund = memo && FUNDS.contains(key);
        boolean termIsCode = SubjectIndex.isCode(key);
        String code = row.code();
        if (code.isEmpty()
                && (key.isEmpty() || termIsCode)
                && !RowNames.isTotal(name)
                && !isTwice(row, name, names)
                && !isPartOfPart(row)
                && !UnitBlocks.isListOfGoods(row.group())) {
            code = subjects.resolve(name, lastCode, family, Printed.numberingDepth(row.label()) == 1);
        }
        boolean total = code.isEmpty() && isTotal(key, name);
        if (!code.isEmpty()) {
            key = repeated.contains(code) && !row.otherCode().isEmpty() ? code + "/" + row.otherCode() : code;
        } else if (key.isEmpty() || termIsCode) {
            key = total && RowNames.isGrandTotal(name) && side.isEmpty() ? RowNames.TOTAL : name;
        }
        Line parent = total || code.isEmpty() && UnitBlocks.isListOfGoods(row.group()) ? null : parent(row, code, key);
        boolean ownName =
                code.isEmpty() && !total && (termIsCode || rowKey(name).isEmpty());
        if (ownName && names.getOrDefault(name, 0) > 1 && parent != null) {
            key = parent.key() + "/" + name;
        }
        if (FUNDS.contains(key) && parent != null && parent.key().equals(CARRIED)) {
            key = CARRIED + key;
        }
        int level = total ? 0 : level(row, code, parent, ownName);
        LineRole role = total ? LineRole.TOTAL : memo ? LineRole.MEMO : LineRole.ITEM;
        Line line = sheet.line(
                entity,
                side,
                key,
                code,
                name,
                row.label(),
                level,
                parent == null ? -1 : parent.index(),
                role,
                row.place());
        if (!code.isEmpty()) {
            lastCode = code;
            coded.push(line);
        }
        known.putIfAbsent(key, line);
        keyBefore = key;
        nesting.add(row, line, total);
        return line;
    }

    /** 一般公共预算, 其中：财政拨款: what is appropriated of one fund, and not of all. */
    private boolean isOnlyOfFund(SheetRow row, String key) {
        return key.equals("财政拨款收入") && FUNDS.contains(keyBefore) && Printed.isMemo(row.label());
    }

    private int level(SheetRow row, String code, Line parent, boolean ownName) {
        if (!code.isEmpty()) {
            return Subject.level(code);
        }
        if (parent != null) {
            return parent.level() + 1;
        }
        // Classes are known by name, what is divided further is not: the conversion has lost how deep it stood.
        if (ownName && flat && !lastCode.isEmpty() && Nesting.depth(row) == 0) {
            return 0;
        }
        return ownName && numbered && Nesting.depth(row) == 0 ? UNKNOWN_LEVEL : 1;
    }

    /** A numbered name that the side prints twice stands for parts of two items, and is no subject of its own. */
    private static boolean isTwice(SheetRow row, String name, Map<String, Integer> names) {
        return !row.group().side().isEmpty()
                && names.getOrDefault(name, 0) > 1
                && Printed.numberingDepth(row.label()) > 1;
    }

    /** Economic classes under basic or project spending are parts of it, and no class of their own. */
    private boolean isPartOfPart(SheetRow row) {
        if (family != '3' || side.isEmpty() || nesting.isEmpty()) {
            return false;
        }
        Line above = nesting.enclosing(row);
        return Printed.numberingDepth(row.label()) == 4 || above != null && SPENDING.contains(above.key());
    }

    private String rowKey(String name) {
        return rowTerms.find(side, name);
    }

    private static boolean isTotal(String key, String name) {
        return RowNames.isTotal(name) || RowNames.isTotal(key) || key.endsWith("经费合计");
    }

    /** First digit of the codes of the classification that this side is by. */
    private char family(List<SheetRow> rows) {
        if (side.equals("支出政府经济")) {
            return '5';
        }
        if (side.equals("支出经济")) {
            return '3';
        }
        List<String> names = new ArrayList<>();
        for (SheetRow row : rows) {
            if (row.code().isEmpty()) {
                names.add(Printed.name(row.label()));
            }
        }
        return subjects.family(names);
    }

    private Line parent(SheetRow row, String code, String key) {
        if (!code.isEmpty()) {
            while (!coded.isEmpty()
                    && !(code.length() > coded.peek().code().length()
                            && code.startsWith(coded.peek().code()))) {
                coded.pop();
            }
            return coded.isEmpty() ? classBeside(code) : coded.peek();
        }
        if (OUTERMOST.contains(key) && Printed.numberingDepth(row.label()) == 0) {
            nesting.clear();
            return null;
        }
        Line printed = nesting.parent(row);
        return printed != null || Nesting.depth(row) > 0 ? printed : known.get(usualParent(key));
    }

    /** The class of a code in columns to the left, where a list of items goes on in further columns of its side. */
    private Line classBeside(String code) {
        Line best = null;
        for (Line line : sheet.lines().subList(0, before)) {
            boolean above = !line.code().isEmpty()
                    && line.code().length() < code.length()
                    && code.startsWith(line.code())
                    && line.side().equals(side)
                    && line.entity().equals(entity);
            if (above && (best == null || line.code().length() >= best.code().length())) {
                best = line;
            }
        }
        return best;
    }

    /** What a row that nothing sets deeper is part of by its meaning; a fund that comes again was carried over. */
    private String usualParent(String key) {
        if (FUNDS.contains(key)) {
            return known.containsKey(key) && known.containsKey(CARRIED) ? CARRIED : "财政拨款收入";
        }
        return OWN_FUNDS.contains(key) ? "单位资金" : "";
    }

    private void amounts(SheetRow row, Line line) {
        List<Column> columns = row.group().amounts();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            GridCell cell = row.amounts().get(i);
            if (column.role() == Column.Role.AMOUNT) {
                sheet.amount(line, column.key(), cell);
            } else {
                sheet.unassigned(column, cell);
            }
        }
    }

    /** Codes that stand in several rows of a block, because the rows are divided further. */
    private static Set<String> repeatedCodes(List<SheetRow> rows, UnitBlocks blocks) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String code = rows.get(i).code();
            if (!code.isEmpty() && !seen.add(blocks.ownerOf(i) + "|" + code)) {
                repeated.add(code);
            }
        }
        return repeated;
    }
}
