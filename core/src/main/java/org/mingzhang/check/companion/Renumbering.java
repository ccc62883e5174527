package org.mingzhang.check.companion;

import java.util.List;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Companion;
import org.mingzhang.model.Line;

/** Gives the facts of a companion ids of their own, and leaves out what it is not compared by. */
final class Renumbering {

    private final int first;

    private Renumbering(int first) {
        this.first = first;
    }

    /**
     * The tables and claims of a document as those of a companion.
     *
     * @param number number of the companion, from 1
     */
    static BudgetDocument of(BudgetDocument document, int number) {
        Renumbering ids = new Renumbering(Math.multiplyExact(Companion.FIRST_ID, number));
        return new BudgetDocument(
                document.disclosure(),
                List.of(),
                List.of(),
                List.of(),
                document.tables().stream().map(ids::table).toList(),
                document.lines().stream().map(ids::line).toList(),
                document.amounts().stream().map(ids::amount).toList(),
                document.claims().stream()
                        .map(claim -> claim.numbered(ids.first + claim.id(), ids.first + claim.passage()))
                        .toList(),
                List.of(),
                List.of());
    }

    private BudgetTable table(BudgetTable table) {
        return new BudgetTable(
                first + table.id(),
                table.kind(),
                table.number(),
                table.title(),
                table.entity(),
                table.year(),
                table.unit(),
                table.columns(),
                table.emptiness(),
                table.blankIsZero(),
                table.note(),
                table.pages(),
                table.place());
    }

    private Line line(Line line) {
        return new Line(
                first + line.table(),
                line.tableKind(),
                line.index(),
                line.entity(),
                line.side(),
                line.key(),
                line.code(),
                line.name(),
                line.label(),
                line.level(),
                line.parent(),
                line.role(),
                line.place());
    }

    private Amount amount(Amount amount) {
        return new Amount(
                first + amount.table(),
                amount.tableKind(),
                amount.line(),
                amount.entity(),
                amount.side(),
                amount.row(),
                amount.code(),
                amount.level(),
                amount.role(),
                amount.column(),
                amount.figure(),
                amount.place());
    }
}
