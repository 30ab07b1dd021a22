package dev.plumbline.clients.entrance;

import dev.plumbline.clients.Applied;
import dev.plumbline.clients.Applying;
import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.applications.ApplicationId;
import dev.plumbline.clients.applications.Applications;
import dev.plumbline.clients.offers.Plan;
import dev.plumbline.clients.offers.Plans;
import dev.plumbline.clients.pages.IntakePages;
import dev.plumbline.firms.Firms;
import dev.plumbline.platform.FirmToken;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PaidApplications implements Applying {
    private final Receipts receipts;
    private final Applications applications;
    private final IntakePages pages;
    private final Firms firms;
    private final Plans plans;

    PaidApplications(Receipts receipts, Applications applications, IntakePages pages, Firms firms, Plans plans) {
        this.receipts = receipts;
        this.applications = applications;
        this.pages = pages;
        this.firms = firms;
        this.plans = plans;
    }

    @Override
    public Optional<Receipt> read(String receipt) {
        return receipts.read(receipt)
                .map(each -> new Receipt(each.firm(), each.application().value()));
    }

    @Override
    public Optional<FirmId> firmOf(@Nullable String key) {
        if (key == null) {
            List<FirmId> all = firms.operating();
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }
        return FirmToken.read(key)
                .map(FirmToken::firm)
                .filter(firm -> Scope.current()
                        .in(firm)
                        .call(() -> pages.find()
                                .filter(page -> page.key().equals(key))
                                .isPresent()));
    }

    @Override
    public Map<UUID, Applied> find(Collection<UUID> ids) {
        return applications.applied(ids);
    }

    @Override
    public ClientId accept(UUID id) {
        return applications.acceptPaid(new ApplicationId(id));
    }

    @Override
    public Set<String> plans() {
        return plans.all().stream().map(Plan::code).collect(Collectors.toUnmodifiableSet());
    }
}
