package org.mingzhang.cli;

import java.util.List;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.TextLine;

/** A reader whose lines stand nowhere, on which what comes after it fails, for files that end in its own way. */
public final class FailingReader implements LayoutReader {

    static final String ENDING = ".failing.txt";

    @Override
    public String format() {
        return "failing";
    }

    @Override
    public boolean reads(Input input) {
        return input.name().endsWith(ENDING);
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Layout read(Input input, ReadLimits limits) {
        return new Layout(
                List.of(new Source(input.name(), input.sha256(), format(), 0)),
                List.of(new TextLine("青禾市档案局2031年部门预算".repeat(3), LineEnd.ENDS, Origin.TEXT, null)),
                List.of());
    }
}
