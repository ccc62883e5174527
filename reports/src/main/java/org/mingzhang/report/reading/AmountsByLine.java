package org.mingzhang.report.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Line;

/** The amounts of each table row, looked up at once: long documents have tens of thousands. */
public final class AmountsByLine {

    private record Row(int table, int line) {}

    private final Map<Row, List<Amount>> amounts = new HashMap<>();

    public AmountsByLine(List<Amount> all) {
        for (Amount amount : all) {
            amounts.computeIfAbsent(new Row(amount.table(), amount.line()), row -> new ArrayList<>())
                    .add(amount);
        }
    }

    /** The amounts of a row, in the order of its columns. */
    public List<Amount> of(Line line) {
        return amounts.getOrDefault(new Row(line.table(), line.index()), List.of());
    }
}
