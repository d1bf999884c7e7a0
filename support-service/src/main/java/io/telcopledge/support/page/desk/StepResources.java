package io.telcopledge.support.page.desk;

import io.telcopledge.support.classification.ClassificationResource;
import io.telcopledge.support.complaint.api.ComplaintCareResource;
import io.telcopledge.support.complaint.api.ComplaintStepResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The API's resources that take steps: a form at the desk is the same request. */
@ApplicationScoped
public class StepResources {

    private final ComplaintStepResource steps;
    private final ComplaintCareResource care;
    private final ClassificationResource classifications;

    @Inject
    public StepResources(
            ComplaintStepResource steps, ComplaintCareResource care, ClassificationResource classifications) {
        this.steps = steps;
        this.care = care;
        this.classifications = classifications;
    }

    ComplaintStepResource steps() {
        return steps;
    }

    ComplaintCareResource care() {
        return care;
    }

    ClassificationResource classifications() {
        return classifications;
    }
}
