package org.mingzhang.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SoughtTest {

    private static final List<String> PATTERNS = List.of(
            "的的(?!确)|(?<![但可])是是",
            "[（(]或?(?:增加|减少)[）)]",
            "20[Xx]{2}|(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9])",
            "(?:预算|支出)为?\\s*(?:万元|亿元)(?=[，。]|$)",
            "[，、]{2,}|。{2}(?!。)",
            "(?<=^|[，。])本部门");

    @Property
    void findsWhatThePatternFinds(@ForAll @From("texts") String text) {
        for (String regex : PATTERNS) {
            assertThat(found(Sought.of(regex), text)).as(regex).isEqualTo(found(Pattern.compile(regex), text));
        }
    }

    @Example
    void remembersNothingOfATextForTheNext() {
        Sought sought = Sought.of("的的(?!确)");

        assertThat(sought.isIn("的的确确")).isFalse();
        assertThat(sought.isIn("我的的笔")).isTrue();
        assertThat(sought.first("")).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "的", "确", "是", "但", "（", "(", "或", "增加", "减少", "）", ")", "20", "X", "x", "A", "预算", "支出", "为",
                        " ", "万元", "亿元", "，", "。", "、", "本部门", "\n")
                .list()
                .ofMaxSize(16)
                .map(parts -> String.join("", parts));
    }

    private static List<String> found(Sought sought, String text) {
        List<String> found = new ArrayList<>();
        Sought.Search search = sought.in(text);
        while (search.next()) {
            found.add(search.match().start() + search.match().group());
        }
        return found;
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.start() + matcher.group());
        }
        return found;
    }
}
