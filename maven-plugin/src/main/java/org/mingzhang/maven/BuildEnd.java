package org.mingzhang.maven;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.plugin.logging.Log;

/**
 * Lines that stand at the end of the log, after everything else that a build says, module by module in the order of the
 * build on any number of threads. What fails a module stands there anyway: Maven closes with the sentence it failed with.
 *
 * <p>A plugin has no hook for the end of a build without becoming an extension. It listens with the others that Maven
 * tells how the build goes on. The lines are shared through the session in types of Java alone, because a module with other
 * dependencies of the plugin runs in a class loader of its own.
 */
final class BuildEnd {

    private static final String KEY = "org.mingzhang.maven.BuildEnd";

    private final Map<String, List<String>> lines;

    private BuildEnd(Map<String, List<String>> lines) {
        this.lines = lines;
    }

    /** The end of the build that this request asked for; the first log is the one that is written to. */
    static BuildEnd of(MavenExecutionRequest request, Log log) {
        synchronized (request) {
            Object there = request.getData().get(KEY);
            if (there == null) {
                Map<String, List<String>> lines = new ConcurrentSkipListMap<>();
                request.getData().put(KEY, lines);
                request.setExecutionListener(listener(request.getExecutionListener(), () -> print(lines, log)));
                return new BuildEnd(lines);
            }
            @SuppressWarnings("unchecked")
            Map<String, List<String>> lines = (Map<String, List<String>>) there;
            return new BuildEnd(lines);
        }
    }

    /**
     * Adds what a module has to say.
     *
     * @param place where it stands in the build; the order of the places is the order of the log
     */
    void add(String place, List<String> said) {
        if (!said.isEmpty()) {
            lines.put(place, List.copyOf(said));
        }
    }

    /** The listener that was there, followed by something at the end of the session. */
    private static ExecutionListener listener(ExecutionListener there, Runnable atEnd) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(there == null ? atEnd : there, arguments);
            }
            try {
                return there == null ? null : method.invoke(there, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                if (method.getName().equals("sessionEnded")) {
                    atEnd.run();
                }
            }
        };
        return (ExecutionListener) Proxy.newProxyInstance(
                BuildEnd.class.getClassLoader(), new Class<?>[] {ExecutionListener.class}, handler);
    }

    private static void print(Map<String, List<String>> lines, Log log) {
        lines.values().forEach(said -> said.forEach(line -> line.lines().forEach(log::warn)));
    }
}
