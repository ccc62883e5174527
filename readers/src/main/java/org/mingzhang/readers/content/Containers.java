package org.mingzhang.readers.content;

import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;

/** Documents in a ZIP that no reader takes, so that the refusal can name them. */
final class Containers {

    private Containers() {}

    static Optional<Text> title(Input input) {
        ZipDirectory directory = ZipDirectory.of(input);
        if (directory.has("OFD.xml")) {
            return Optional.of(new Text(" OFD 版式文件", "an OFD document"));
        }
        if (directory.has("ppt/presentation.xml")) {
            return Optional.of(new Text("演示文稿（PPTX）", "a presentation (PPTX)"));
        }
        if (directory.has("mimetype") && directory.has("content.xml")) {
            return Optional.of(new Text(" OpenDocument 文件", "an OpenDocument file"));
        }
        return Optional.empty();
    }
}
