-- Counted in shared.call_window now; what stood here was over within a minute, of letters within a day.
drop table sales.capture_window;
