package io.telcopledge.support.classification;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.triage.Category;
import io.telcopledge.triage.Department;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to say what a complaint is about. */
@Schema(description = "What a complaint is about, by a person's judgement")
public record NewClassification(
        @Schema(description = "such as mobile-data", required = true) @Nullable
        String category,

        @Schema(description = "the category's own by default") @Nullable
        String department,

        @Schema(description = "moves no clock: POST complaints/{id}/reclassify does") @Nullable
        Complexity complexity) {

    /** @throws Refusal 400 that names the field */
    Category readCategory() {
        return Optional.ofNullable(category)
                .flatMap(Category::named)
                .orElseThrow(() -> Refusal.invalid(
                        "category",
                        "must be one of "
                                + Arrays.stream(Category.values())
                                        .map(Category::slug)
                                        .collect(Collectors.joining(", "))));
    }

    /** @throws Refusal 400 that names the field */
    Department readDepartment() {
        return department == null
                ? readCategory().department()
                : Department.named(department)
                        .orElseThrow(() -> Refusal.invalid(
                                "department",
                                "must be one of "
                                        + Arrays.stream(Department.values())
                                                .map(Department::slug)
                                                .collect(Collectors.joining(", "))));
    }
}
