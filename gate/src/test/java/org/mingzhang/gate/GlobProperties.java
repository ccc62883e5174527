package org.mingzhang.gate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GlobProperties {

    @Property
    void wordsWithoutWildcardsMatchThemselvesAndNothingElse(
            @ForAll("words") String one, @ForAll("words") String other) {
        assertThat(Glob.ofWords(one).matches(one)).isTrue();
        assertThat(Glob.ofWords(one).matches(other)).isEqualTo(one.equals(other));
    }

    @Property
    void aStarStandsForAnyPartOfTheWords(@ForAll("words") String words, @ForAll int at, @ForAll int length) {
        int begin = Math.floorMod(at, words.length() + 1);
        int end = begin + Math.floorMod(length, words.length() + 1 - begin);

        assertThat(Glob.ofWords(words.substring(0, begin) + "*" + words.substring(end))
                        .matches(words))
                .isTrue();
    }

    @Property
    void aPathMatchesWhateverStandsBeforeIt(@ForAll("paths") String path, @ForAll("paths") String before) {
        assertThat(Glob.ofPath(path).matches(before + "/" + path)).isTrue();
        assertThat(Glob.ofPath(path).matches(before + path)).isFalse();
        assertThat(Glob.ofPath(path + "/**").matches(path + "/" + before)).isTrue();
        assertThat(Glob.ofPath("**/" + path).matches(path)).isTrue();
    }

    @Example
    void oneStarStaysInItsFolder() {
        assertThat(Glob.ofPath("budget/*.txt").matches("src/budget/a.txt")).isTrue();
        assertThat(Glob.ofPath("budget/*.txt").matches("src/budget/2024/a.txt")).isFalse();
        assertThat(Glob.ofPath("budget/**/*.txt").matches("src/budget/2024/a.txt"))
                .isTrue();
        assertThat(Glob.ofPath("./a?.txt").matches("x\\a1.txt")).isTrue();
    }

    @Example
    void spacesMakeNoDifference() {
        assertThat(Glob.ofWords("208 社会保障*").matches("208　社会保障和就业支出")).isTrue();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("支出总表208.()[]\\E+^$|{}")
                .ofMinLength(1)
                .ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.strings()
                .withChars("ab预.+")
                .ofMinLength(1)
                .ofMaxLength(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("/", parts))
                .filter(path -> !path.startsWith("./"));
    }
}
