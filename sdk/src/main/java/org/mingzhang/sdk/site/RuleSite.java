package org.mingzhang.sdk.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.Text;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.sdk.workshop.OpenPack;

/** Writes the rule site of some packs: static pages that need no server and no network. */
public final class RuleSite {

    private static final List<String> FILES = List.of("site.css", "site.js");

    private RuleSite() {}

    /**
     * Writes the site.
     *
     * @param packs packs, open, in the order of the site; their own rules only, not those of packs they extend
     * @param folder folder to write to; files of the same name are replaced
     * @return number of rules
     * @throws IOException when a file cannot be written
     */
    public static int write(List<OpenPack> packs, Path folder) throws IOException {
        List<Pack> described = packs.stream()
                .map(OpenPack::pack)
                .filter(pack -> packs.size() == 1 || !pack.catalogue().isEmpty())
                .toList();
        List<SiteRule> rules = new ArrayList<>();
        packs.forEach(pack -> rules.addAll(SiteRule.of(pack)));
        Text site = described.size() == 1
                ? new Text(
                        described.get(0).title().zh() + "规则",
                        "Rules: " + described.get(0).title().en())
                : new Text("明账规则目录", "Mingzhang rules");
        String versions =
                described.stream().map(pack -> pack.id() + " " + pack.version()).collect(Collectors.joining(", "));
        Text foot = new Text(
                "由规则包 " + versions + " 生成；例子都是随包测试的案例，［］中的说明表示条款未在原文核对。",
                "Made from " + versions + ". The examples are cases that the tests of the packs run; a citation with a"
                        + " remark in brackets was not checked in its source.");
        Files.createDirectories(folder.resolve("rules"));
        for (String name : FILES) {
            Files.write(folder.resolve(name), resource(name));
        }
        write(folder.resolve("index.html"), IndexPage.of(described, rules, site, foot));
        for (int i = 0; i < rules.size(); i++) {
            Optional<SiteRule> before = i == 0 ? Optional.empty() : Optional.of(rules.get(i - 1));
            Optional<SiteRule> after = i + 1 == rules.size() ? Optional.empty() : Optional.of(rules.get(i + 1));
            SiteRule rule = rules.get(i);
            write(folder.resolve(rule.file()), RulePage.of(rule, before, after, site, foot));
        }
        return rules.size();
    }

    private static void write(Path file, String page) throws IOException {
        Files.writeString(file, page, StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = RuleSite.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return in.readAllBytes();
        }
    }
}
