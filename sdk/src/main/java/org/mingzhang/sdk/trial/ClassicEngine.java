package org.mingzhang.sdk.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.drl.RuleReport;

/** The DRL of packs, compiled for the classic engine. */
public final class ClassicEngine {

    private final KieBase base;

    private ClassicEngine(KieBase base) {
        this.base = base;
    }

    /**
     * Compiles rule files.
     *
     * @throws PackException with the compiler's messages, when there are errors
     */
    public static ClassicEngine of(List<Path> files) throws PackException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = ClassicEngine.class.getClassLoader();
        thread.setContextClassLoader(own);
        KieServices services = KieServices.get();
        // the default release would be shared with every other build in this JVM
        ReleaseId release = services.newReleaseId(
                "org.mingzhang.trial", "classic", UUID.randomUUID().toString());
        try {
            KieFileSystem sources = services.newKieFileSystem();
            sources.generateAndWritePomXML(release);
            for (int i = 0; i < files.size(); i++) {
                sources.write("src/main/resources/trial" + i + ".drl", Files.readString(files.get(i)));
            }
            KieBuilder builder = services.newKieBuilder(sources, own).buildAll(DrlProject.class);
            List<PackProblem> problems = new ArrayList<>();
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                problems.add(PackProblem.of(
                        new Mark(String.valueOf(message.getPath()), message.getLine()),
                        message.getText(),
                        message.getText()));
            }
            if (!problems.isEmpty()) {
                throw new PackException(problems);
            }
            return new ClassicEngine(services.newKieContainer(release, own).getKieBase());
        } finally {
            services.getRepository().removeKieModule(release);
            thread.setContextClassLoader(before);
        }
    }

    /** Runs all rules on facts; what one throws comes out. */
    public void decide(Collection<Object> facts, RuleReport report) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("report", report);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
