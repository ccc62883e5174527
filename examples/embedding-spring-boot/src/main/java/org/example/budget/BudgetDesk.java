package org.example.budget;

import java.nio.file.Path;
import java.util.List;
import org.mingzhang.CheckRequest;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.ReadLimits;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Checks the budgets named on its command line. One checker serves the whole application; Spring closes it. */
@SpringBootApplication
public class BudgetDesk {

    public static void main(String[] arguments) {
        SpringApplication.run(BudgetDesk.class, arguments);
    }

    @Bean
    Mingzhang mingzhang() throws Exception {
        return Mingzhang.builder().build();
    }

    @Bean
    ApplicationRunner desk(Mingzhang mingzhang) {
        return (ApplicationArguments arguments) -> {
            for (String file : arguments.getNonOptionArgs()) {
                Input input = Input.of(Path.of(file), file, ReadLimits.DEFAULT);
                DocumentReport report = mingzhang.check(CheckRequest.of(file, List.of(input)));
                System.out.println(report.verdict() + " with " + report.findings().size() + " findings: " + file);
            }
        };
    }
}
