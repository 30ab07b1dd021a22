package dev.plumbline.firms.installation;

import dev.plumbline.firms.SignIns;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an operator sees of all firms. Works in the platform's scope. */
@Service
class InstallationFirms {
    private final InstallationFirmRepository repository;
    private final SignIns signIns;

    InstallationFirms(InstallationFirmRepository repository, SignIns signIns) {
        this.repository = repository;
        this.signIns = signIns;
    }

    @Transactional(readOnly = true)
    public Page<InstallationFirmView> list(InstallationFirmFilter filter, PageRequest asked) {
        return repository.page(filter, asked, signIns::latest);
    }
}
