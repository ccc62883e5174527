package org.mingzhang.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.Text;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.bundle.Bundle;
import org.mingzhang.readers.bundle.Bundles;

/**
 * The disclosures that a command line names.
 *
 * @param bundles the disclosures, in order
 * @param refused what could not even be looked into
 */
record Inputs(List<Bundle> bundles, List<UnreadInput> refused) {

    static Inputs of(List<String> operands, ReadLimits limits) {
        List<Path> paths = new ArrayList<>();
        List<UnreadInput> refused = new ArrayList<>();
        for (String operand : operands) {
            try {
                paths.add(Path.of(operand));
            } catch (InvalidPathException e) {
                refused.add(new UnreadInput(
                        operand,
                        new Text(
                                "路径含有此系统不能用的字符，请检查路径",
                                "the path has characters that this system cannot use; check it")));
            }
        }
        Bundles bundles = Bundles.under(paths, limits);
        bundles.refused().stream().map(Inputs::unread).forEach(refused::add);
        if (bundles.bundles().isEmpty() && refused.isEmpty()) {
            refused.add(new UnreadInput(
                    String.join(" ", operands),
                    new Text(
                            "其中没有可检查的文件，请指出文件或放有文件的文件夹",
                            "there is nothing to check in it; name files, or folders with files")));
        }
        return new Inputs(bundles.bundles(), refused);
    }

    static UnreadInput unread(UnreadableInputException e) {
        return new UnreadInput(e.file(), e.problem());
    }
}
