package org.mingzhang.interpret.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.mingzhang.model.Part;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;

/** Builds the tree of parts and the passages in them. */
final class Outline {

    private static final class Node {
        private final int id;
        private final Node parent;
        private final Heading heading;
        private final String path;
        private final int level;
        private final Paragraph at;
        private final StringJoiner text = new StringJoiner("\n");
        private final StringJoiner fullText = new StringJoiner("\n");

        Node(int id, Node parent, Heading heading, Paragraph at) {
            this.id = id;
            this.parent = parent;
            this.heading = heading;
            this.at = at;
            this.level = parent == null ? 1 : parent.level + 1;
            this.path = parent == null ? heading.title() : parent.path + " > " + heading.title();
        }

        String key() {
            return heading.key().isEmpty() && parent != null ? parent.key() : heading.key();
        }

        void add(String paragraph) {
            text.add(paragraph);
            for (Node node = this; node != null; node = node.parent) {
                node.fullText.add(paragraph);
            }
        }
    }

    private final List<Node> nodes = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<ProsePassage> bodies = new ArrayList<>();
    private Node current;

    Outline(List<Paragraph> paragraphs, ContentsList contents, List<Heading> headings) {
        int next = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (contents.contains(i)) {
                pass(paragraph, PassageRole.CONTENTS, 0);
            } else if (next < headings.size() && headings.get(next).paragraph() == i) {
                Heading heading = headings.get(next++);
                open(heading, paragraph);
                for (int k = 0; k < heading.paragraphs(); k++) {
                    pass(paragraphs.get(i + k), PassageRole.HEADING, 0);
                }
                i += heading.paragraphs() - 1;
                if (heading.bodyFrom() >= 0) {
                    body(paragraph, heading.bodyFrom());
                }
            } else {
                body(paragraph, 0);
            }
        }
    }

    List<Part> parts() {
        return nodes.stream()
                .map(node -> new Part(
                        node.id,
                        node.parent == null ? -1 : node.parent.id,
                        node.heading.key(),
                        node.heading.number(),
                        node.heading.title(),
                        node.path,
                        node.level,
                        node.text.toString(),
                        node.fullText.toString(),
                        node.at.place()))
                .toList();
    }

    List<Passage> passages() {
        return passages;
    }

    /** The body passages, with what the claim reader needs of them. */
    List<ProsePassage> bodies() {
        return bodies;
    }

    private void open(Heading heading, Paragraph paragraph) {
        Node parent = current;
        while (parent != null && parent.heading.rank() >= heading.rank()) {
            parent = parent.parent;
        }
        for (Node node = parent; node != null; node = node.parent) {
            node.fullText.add(heading.title());
        }
        current = new Node(nodes.size(), parent, heading, paragraph);
        nodes.add(current);
    }

    private void body(Paragraph paragraph, int compactFrom) {
        CompactText compact = CompactText.of(paragraph.text());
        int from = compact.origin(compactFrom);
        boolean isProse = current != null || paragraph.text().indexOf('。') >= 0;
        Passage passage = pass(paragraph, isProse ? PassageRole.BODY : PassageRole.FURNITURE, from);
        if (current != null) {
            current.add(passage.text());
        }
        if (isProse) {
            bodies.add(new ProsePassage(passage, paragraph, from, titles()));
        }
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (Node node = current; node != null; node = node.parent) {
            titles.add(0, node.heading.title());
        }
        return titles;
    }

    private Passage pass(Paragraph paragraph, PassageRole role, int from) {
        Passage passage = new Passage(
                passages.size(),
                current == null || role == PassageRole.CONTENTS ? -1 : current.id,
                current == null || role == PassageRole.CONTENTS ? "" : current.key(),
                role,
                paragraph.text().substring(from),
                paragraph.placeAt(from));
        passages.add(passage);
        return passage;
    }
}
