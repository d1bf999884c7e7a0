package io.telcopledge.local.cli;

import io.telcopledge.local.embedded.QuietLogs;
import io.telcopledge.local.importing.ImportCommand;
import io.telcopledge.local.reports.BackTestCommand;
import io.telcopledge.local.reports.VerifyReportCommand;
import io.telcopledge.local.training.TrainCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command with its subcommands. */
@Command(
        name = "telcopledge",
        description = "An operator's public service commitments, measured, proven and published.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "test runs every check and test; the script itself does it, with Maven."},
        subcommands = {
            DemoCommand.class,
            StatusCommand.class,
            TokenCommand.class,
            ImportCommand.class,
            TrainCommand.class,
            VerifyReportCommand.class,
            BackTestCommand.class,
            BrokerCommand.class
        })
public final class TelcoPledge {

    public static void main(String[] arguments) {
        QuietLogs.apply();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new TelcoPledge()).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
