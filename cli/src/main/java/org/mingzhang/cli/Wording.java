package org.mingzhang.cli;

import org.mingzhang.Language;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Builds options and operands described in one language. */
record Wording(Language language) {

    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    OptionSpec flag(String name, String zh, String en) {
        return OptionSpec.builder(name).arity("0").description(say(zh, en)).build();
    }

    OptionSpec value(String name, String label, String otherwise, String zh, String en) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .defaultValue(otherwise)
                .description(say(zh, en))
                .build();
    }

    OptionSpec values(String name, String label, String zh, String en) {
        return OptionSpec.builder(name)
                .type(String[].class)
                .arity("1")
                .paramLabel(label)
                .description(say(zh, en))
                .build();
    }

    PositionalParamSpec operands(String label, String arity, String zh, String en) {
        return PositionalParamSpec.builder()
                .type(String[].class)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .paramLabel(label)
                .description(say(zh, en))
                .build();
    }

    /** {@code --lang}; every command takes it. It is read before the others, see {@link LanguageChoice}. */
    OptionSpec lang() {
        return value("--lang", "zh|en", null, "语言，默认 zh", "language, default zh");
    }

    /** {@code --verbose}; every command takes it. */
    OptionSpec verbose() {
        return flag("--verbose", "列出全部细节；内部出错时给出堆栈", "show every detail, and stack traces of internal errors");
    }
}
