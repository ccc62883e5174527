package org.mingzhang.check.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.Text;

/**
 * Message templates by key; {@code {name}} stands for an argument.
 *
 * @param zh Chinese templates
 * @param en English templates
 */
public record Messages(Map<String, String> zh, Map<String, String> en) {

    public static final Messages NONE = new Messages(Map.of(), Map.of());

    public Messages {
        zh = Map.copyOf(zh);
        en = Map.copyOf(en);
    }

    /** The templates under this key, where both languages have it. */
    public Optional<Text> find(String key) {
        String chinese = zh.get(key);
        String english = en.get(key);
        return chinese == null || english == null ? Optional.empty() : Optional.of(new Text(chinese, english));
    }

    /** These templates, with others laid over them. */
    public Messages overlaidBy(Messages local) {
        return new Messages(joined(zh, local.zh), joined(en, local.en));
    }

    private static Map<String, String> joined(Map<String, String> base, Map<String, String> local) {
        Map<String, String> all = new LinkedHashMap<>(base);
        all.putAll(local);
        return all;
    }
}
