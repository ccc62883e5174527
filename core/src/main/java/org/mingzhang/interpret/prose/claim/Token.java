package org.mingzhang.interpret.prose.claim;

import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;

/** A piece of a sentence that matters to a claim, with where it stands in the compact text. */
sealed interface Token {

    int start();

    int end();

    /** An amount of money with its unit. */
    record Money(int start, int end, Figure figure) implements Token {

        Money of(Figure other) {
            return new Money(start, end, other);
        }
    }

    /** A percentage. */
    record Percent(int start, int end, Figure figure) implements Token {}

    /** A count with its measure word, or an area. */
    record Count(int start, int end, Figure figure, String measure) implements Token {

        boolean isArea() {
            return isArea(measure);
        }

        boolean isReception() {
            return measure.matches("个?批次|批|人次|个?团组");
        }

        static boolean isArea(String measure) {
            return measure.matches("万?(?:平方米|平米|㎡|m2|m²)");
        }
    }

    /** 2026年 outside a comparison. */
    record Year(int start, int end, int year) implements Token {}

    /** 增加, 下降, 持平, 增加（减少）, … */
    record Change(int start, int end, Direction direction) implements Token {}

    /** 决算数小于预算数: a comparison and a direction in one. */
    record Versus(int start, int end, Direction direction, BaseKind base) implements Token {}

    /** 预决算差异率为-: how far what was said last lies from its budget, as a percentage without its sign. */
    record Gap(int start, int end, Direction direction) implements Token {}

    /** 比2025年预算数: what a change is measured against. {@code named} when it says more than the year. */
    record Comparison(int start, int end, BaseKind base, boolean named) implements Token {}

    /** 完成年初预算的. */
    record Completion(int start, int end, BaseKind base) implements Token {}

    /** 占本年支出的, with a percentage after it. */
    record Share(int start, int end) implements Token {}

    /** 主要原因是; weak when it is only 主要是, which may as well introduce a purpose. */
    record Because(int start, int end, boolean weak) implements Token {}

    /** 主要用于, 主要包括. */
    record Purpose(int start, int end) implements Token {}

    /** 其中, 包括: parts of what was said before. */
    record Among(int start, int end) implements Token {}

    /** 均: what follows holds for all items of the sentence. */
    record All(int start, int end) implements Token {}

    /** A bracket around a text with amounts. */
    record Bracket(int start, int end, boolean opens) implements Token {}

    /** A punctuation mark. */
    record Stop(int start, int end, Mark mark) implements Token {}

    /** Punctuation marks, as far as they part what belongs together. */
    enum Mark {
        SENTENCE,
        SEMICOLON,
        COMMA,
        LIST,
        COLON
    }
}
