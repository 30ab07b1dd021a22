-- Counted in shared.call_window now; what stood here was over within a minute.
drop table messages.opt_out_window;
