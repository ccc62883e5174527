package org.mingzhang.check.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.PackException;
import org.mingzhang.check.drl.SubjectCode;

/**
 * What the rule engine needs of a pack; known before the rest of it is understood, so that the engine can load meanwhile.
 *
 * @param id id of the pack
 * @param compiled its compiled rules
 * @param references names of its code lists
 * @param loader loads its model classes and files
 */
public record RuleSource(String id, CompiledRules compiled, List<String> references, ClassLoader loader) {

    public RuleSource {
        references = List.copyOf(references);
    }

    /**
     * The code lists of the pack.
     *
     * @throws PackException when a list is missing or damaged
     */
    public List<SubjectCode> codes() throws PackException {
        List<SubjectCode> codes = new ArrayList<>();
        for (String name : references) {
            String file = "reference/" + name + ".csv";
            byte[] content = LoadedPack.read(loader, id, file);
            codes.addAll(CodeList.read(name, new String(content, StandardCharsets.UTF_8), file));
        }
        return codes;
    }
}
