package org.mingzhang.readers.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.layout.ReadLimits;

/** Says which files of one folder are one disclosure, by their names. */
final class Grouping {

    private Grouping() {}

    /** The bundles of one folder, in the order of their first files. */
    static List<Bundle> of(List<Member> folder, ReadLimits limits) {
        Map<String, List<NamedFile>> byStem = new LinkedHashMap<>();
        for (Member member : folder) {
            NamedFile file = NamedFile.of(member);
            byStem.computeIfAbsent(file.name().stem(), stem -> new ArrayList<>())
                    .add(file);
        }
        Copies copies = new Copies(limits);
        byStem.replaceAll((stem, files) -> withoutCopies(files, copies));
        joinWithoutScope(byStem);
        joinNameless(byStem);
        List<Bundle> bundles = new ArrayList<>();
        for (List<NamedFile> files : byStem.values()) {
            List<List<NamedFile>> editions = Editions.of(files);
            if (editions.stream().allMatch(edition -> edition.size() == 1)) {
                files.forEach(file -> bundles.add(single(file.member())));
            } else {
                editions.forEach(edition ->
                        bundles.add(edition.size() == 1 ? single(edition.get(0).member()) : bundle(edition, bundles)));
            }
        }
        return bundles.stream().map(copies::noted).toList();
    }

    private static List<NamedFile> withoutCopies(List<NamedFile> files, Copies copies) {
        // The shortest name is that of the original: copies are numbered.
        List<NamedFile> shortestFirst = files.stream()
                .sorted(Comparator.comparingInt(file -> file.member().file().length()))
                .toList();
        List<NamedFile> kept = new ArrayList<>();
        for (NamedFile file : shortestFirst) {
            boolean copy = kept.stream()
                    .filter(other -> other.name().role() == file.name().role()
                            && other.name().number().equals(file.name().number()))
                    .anyMatch(other -> copies.isCopy(file.member(), other.member()));
            if (!copy) {
                kept.add(file);
            }
        }
        return files.stream().filter(kept::contains).toList();
    }

    /** 某局2031年决算表 belongs to 某局2031年部门决算, unless there is 某局2031年单位决算 too. */
    private static void joinWithoutScope(Map<String, List<NamedFile>> byStem) {
        for (String bare : List.copyOf(byStem.keySet())) {
            List<String> scoped = byStem.keySet().stream()
                    .filter(stem ->
                            !stem.equals(bare) && FileName.withoutScope(stem).equals(bare))
                    .toList();
            if (scoped.size() == 1) {
                List<NamedFile> joined = new ArrayList<>(byStem.get(scoped.get(0)));
                joined.addAll(byStem.get(bare));
                if (!Editions.of(joined).isEmpty()) {
                    byStem.put(scoped.get(0), joined);
                    byStem.remove(bare);
                }
            }
        }
    }

    static Bundle single(Member member) {
        return new Bundle(member.name(), List.of(member));
    }

    /** Files that name no department belong to the only disclosure of their folder that does. */
    private static void joinNameless(Map<String, List<NamedFile>> byStem) {
        List<String> naming = byStem.keySet().stream()
                .filter(stem -> !FileName.isNameless(stem))
                .toList();
        if (byStem.size() < 2 || naming.size() > 1) {
            return;
        }
        String stem = naming.isEmpty() ? longest(byStem.keySet()) : naming.get(0);
        if (!byStem.keySet().stream().allMatch(other -> FileName.mayBeOne(stem, other))) {
            return;
        }
        List<NamedFile> joined = new ArrayList<>();
        byStem.values().forEach(joined::addAll);
        if (!Editions.of(joined).isEmpty()) {
            byStem.clear();
            byStem.put(stem, joined);
        }
    }

    private static String longest(Set<String> stems) {
        return stems.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    private static Bundle bundle(List<NamedFile> files, List<Bundle> others) {
        List<Member> members = files.stream()
                .sorted(Comparator.comparing((NamedFile file) -> file.name().role())
                        .thenComparing(file -> ordinal(file.name().number()))
                        .thenComparing(file -> file.member().file()))
                .map(NamedFile::member)
                .toList();
        String name = commonName(members);
        boolean isTaken = others.stream().anyMatch(other -> other.name().equals(name));
        return new Bundle(isTaken ? members.get(0).name() : name, members);
    }

    private static int ordinal(String number) {
        int digits = number.isEmpty() ? 0 : "零一二三四五六七八九十".indexOf(number);
        if (digits >= 0) {
            return digits;
        }
        return number.chars().allMatch(Character::isDigit) ? Integer.parseInt(number) : 10 + number.length();
    }

    /** What the names begin with in common, or the folder when that says nothing. */
    private static String commonName(List<Member> members) {
        String first = members.get(0).file();
        int length = first.length();
        for (Member member : members) {
            int same = 0;
            while (same < Math.min(length, member.file().length())
                    && first.charAt(same) == member.file().charAt(same)) {
                same++;
            }
            length = same;
        }
        String common = first.substring(0, length).replaceFirst("[-_—.（(\\s]+$", "");
        String folder = members.get(0).folder();
        if (common.length() >= 4) {
            return folder.isEmpty() ? common : folder + '/' + common;
        }
        return folder.isEmpty() ? members.get(0).name() : folder;
    }
}
