package org.mingzhang.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.AbstractExecutionListener;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class BuildEndTest {

    private final List<String> log = new ArrayList<>();

    private final Log recorder = new SystemStreamLog() {
        @Override
        public void warn(CharSequence line) {
            log.add(line.toString());
        }
    };

    private final ExecutionListener maven = new AbstractExecutionListener() {
        @Override
        public void sessionEnded(ExecutionEvent event) {
            log.add("BUILD SUCCESS");
        }

        @Override
        public void mojoSucceeded(ExecutionEvent event) {
            log.add("goal ended");
        }
    };

    @Test
    void linesStandAfterEverythingElseInTheOrderOfTheModules() {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest().setExecutionListener(maven);

        BuildEnd.of(request, recorder).add("00002 b check", List.of("b", "  b1"));
        request.getExecutionListener().mojoSucceeded(null);
        BuildEnd.of(request, recorder).add("00001 a check", List.of("a\n  a1"));
        BuildEnd.of(request, recorder).add("00003 c check", List.of());
        request.getExecutionListener().sessionEnded(null);

        assertThat(log).containsExactly("goal ended", "BUILD SUCCESS", "a", "  a1", "b", "  b1");
    }

    @Test
    void whatTheListenerThrowsComesOut() {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest()
                .setExecutionListener(new AbstractExecutionListener() {
                    @Override
                    public void sessionEnded(ExecutionEvent event) {
                        throw new IllegalStateException("of Maven");
                    }
                });
        BuildEnd.of(request, recorder).add("00001 a check", List.of("a"));

        assertThatThrownBy(() -> request.getExecutionListener().sessionEnded(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("of Maven");
        assertThat(log).containsExactly("a");
    }
}
