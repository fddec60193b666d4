-- How strictly the writing lint speaks in a workshop.
alter table workshop add column lint_profile varchar(20) default 'FEISHU' not null;
