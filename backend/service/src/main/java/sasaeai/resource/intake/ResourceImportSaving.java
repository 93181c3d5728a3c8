package sasaeai.resource.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.resource.intake.ResourceImportRepository.Opened;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.web.ETag;

/**
 * Saves a list in one transaction of its own. A short one is saved when the answer leaves; of a long one the answer says
 * that it is being saved, and asking again says how far it is.
 */
@ApplicationScoped
class ResourceImportSaving {
    private static final Logger LOG = Logger.getLogger(ResourceImportSaving.class);
    private static final int LONGEST_SECONDS = 600;
    private static final int PATIENCE_MILLIS = 2_000;

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ResourceImportRepository imports;
    private final CurrentActor currentActor;
    private final RequestFacts facts;
    private final Work work;

    ResourceImportSaving(ResourceImportRepository imports, CurrentActor currentActor, RequestFacts facts, Work work) {
        this.imports = imports;
        this.currentActor = currentActor;
        this.facts = facts;
        this.work = work;
    }

    Json save(UUID id, ETag expected) {
        Actor actor = QuarkusTransaction.requiringNew().call(() -> begin(id, expected));
        String tenant = facts.tenant();
        String subject = facts.subject();
        CompletableFuture<Void> saving =
                CompletableFuture.runAsync(() -> work.save(tenant, subject, actor, id), threads);
        try {
            saving.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            LOG.debugf("Import %s goes on being saved", id);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        return QuarkusTransaction.requiringNew().call(() -> imports.view(actor, id));
    }

    private Actor begin(UUID id, ETag expected) {
        Actor actor = currentActor.get();
        Opened opened = imports.open(actor, id);
        expected.requireMatch(opened.version());
        if (opened.state() != ImportState.PREVIEW) {
            throw new ProblemException(IntakeProblem.RESOURCE_IMPORT_CLOSED);
        }
        if (!imports.begin(id, opened.version())) {
            throw new ProblemException(IntakeProblem.RESOURCE_IMPORT_HAS_ERRORS);
        }
        return actor;
    }

    /** Apart from the request that asked for it: that one may be answered before this is done. */
    @ApplicationScoped
    static class Work {
        private final ResourceImportRepository imports;
        private final Intake intake;
        private final RequestFacts facts;

        Work(ResourceImportRepository imports, Intake intake, RequestFacts facts) {
            this.imports = imports;
            this.intake = intake;
            this.facts = facts;
        }

        @ActivateRequestContext
        void save(String tenant, String subject, Actor actor, UUID id) {
            facts.actAsSystem(tenant, "saveResourceImport");
            facts.identify(subject);
            try {
                QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                    if (!imports.take(id)) {
                        return;
                    }
                    Opened opened = imports.open(actor, id);
                    intake.save(
                            actor, opened.table(), opened.choices(), done -> apart(() -> imports.progress(id, done)));
                    imports.saved(id);
                });
            } catch (ProblemException refused) {
                apart(() -> imports.failed(id, refused.type().slug()));
            } catch (RuntimeException failure) {
                LOG.error("Import " + id + " could not be saved", failure);
                apart(() -> imports.failed(id, CommonProblem.UNEXPECTED.slug()));
            }
        }

        /** Seen by others at once, and kept whatever becomes of the rest. */
        private static void apart(Runnable update) {
            QuarkusTransaction.requiringNew().run(update);
        }
    }
}
