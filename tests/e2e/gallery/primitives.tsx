import { Ellipsis, Mail, Phone, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Badge } from '@/components/badge/badge';
import { GradePlate } from '@/components/badge/grade-plate';
import { TierMark } from '@/components/badge/tier-mark';
import { Blank } from '@/components/ui/blank';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { Chips, Segmented } from '@/components/ui/choice';
import { Copyable } from '@/components/ui/copyable';
import { Delta } from '@/components/ui/delta';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input, Textarea } from '@/components/ui/input';
import { Kbd } from '@/components/ui/kbd';
import { KeyValues } from '@/components/ui/key-values';
import { Menu } from '@/components/ui/menu';
import { Meter } from '@/components/ui/meter';
import { Notice } from '@/components/ui/notice';
import { SearchInput } from '@/components/ui/search-input';
import { Select } from '@/components/ui/select';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { SparkLine } from '@/components/ui/spark-line';
import { UndoBar } from '@/components/ui/undo-bar';
import { grades, tiers } from '@/lib/schema/base';
import { face } from './host-badges';

const Block = ({ children }: { children: ReactNode }) => (
  <Card>
    <div className="flex flex-wrap items-center gap-2 p-4">{children}</div>
  </Card>
);

function Controls() {
  const [span, setSpan] = useState<string | null>('15');
  const [kind, setKind] = useState('all');
  const [query, setQuery] = useState('');
  return (
    <>
      <Block>
        <Button tone="primary">Save contact</Button>
        <Button icon={<Phone aria-hidden />}>통화</Button>
        <Button tone="quiet">取消</Button>
        <Button tone="danger" icon={<Trash2 aria-hidden />}>
          Delete
        </Button>
        <Button size="compact">Open</Button>
        <Button busy>Saving</Button>
        <Button disabled>Off</Button>
        <IconButton label="Mail" icon={<Mail aria-hidden />} />
        <Kbd>/</Kbd>
        <Copyable text="x" label="Copy" copied="Copied" failed="Not copied" />
        <Menu
          trigger={<IconButton label="More" icon={<Ellipsis aria-hidden />} />}
          items={[
            { key: 'a', label: 'Edit', shortcut: 'E', onSelect: () => setSpan(null) },
            'line',
            { key: 'b', label: 'Delete', tone: 'danger', onSelect: () => setSpan(null) },
          ]}
        />
      </Block>
      <Block>
        <Segmented
          label="Minutes"
          value={span}
          onChange={setSpan}
          onClear={() => setSpan(null)}
          options={['5', '15', '30', '60'].map((value) => ({ value, label: value }))}
        />
        <Chips
          label="Kind"
          value={kind}
          onChange={setKind}
          options={[
            { value: 'all', label: 'All', count: '41' },
            { value: 'mail', label: '메일' },
            { value: 'call', label: '通话' },
          ]}
        />
        <Checkbox defaultChecked>Remember</Checkbox>
      </Block>
      <Card>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(180px,1fr))] gap-3 p-4">
          <Field label="First name" source="sender">
            {(control) => <Input {...control} defaultValue="Marek" />}
          </Field>
          <Field label="이메일" source="보낸 사람" error="주소에 @가 없습니다.">
            {(control) => <Input {...control} defaultValue="haram.min" />}
          </Field>
          <Field label="客户级别" hint="每月重新计算">
            {(control) => (
              <Select
                {...control}
                options={[
                  { value: '1', label: '主要客户' },
                  { value: '2', label: '普通客户' },
                ]}
              />
            )}
          </Field>
          <Field label="Read only">
            {(control) => <Input {...control} readOnly value="6.2" />}
          </Field>
          <Field label="What was said">{(control) => <Textarea {...control} />}</Field>
          <SearchInput
            label="Search"
            placeholder="Search people and companies"
            clearLabel="Clear"
            shortcut="/"
            value={query}
            onChange={setQuery}
          />
        </div>
      </Card>
    </>
  );
}

export function Primitives({ dialog }: { dialog: boolean }) {
  const [open, setOpen] = useState(dialog);
  return (
    <>
      <Controls />
      <Block>
        {[...tiers, 'prospect' as const].map((tier) => (
          <TierMark key={tier} tier={tier}>
            {tier}
          </TierMark>
        ))}
        {[...grades, 'NR' as const].map((grade) => (
          <GradePlate key={grade} grade={grade} label={grade} />
        ))}
        <GradePlate grade="AA" provisional label="AA, provisional" />
        <GradePlate grade="AAA" label="AAA" size="large" />
        <GradePlate grade="B" provisional label="B, provisional" size="large" />
        <Badge face={face({ complaint: true, limit: true })} label="VIP, AA" />
      </Block>
      <Block>
        <Delta change={12} text="12%" />
        <Delta change={-3} text="3%" />
        <Delta change={0} text="0%" />
        <SparkLine label="Twelve months" points={[3, 4, 4, 6, 5, 8, 7, 9, 9, 12, 11, 14]} />
        <div className="grid w-48 gap-2">
          <Meter label="Open" value={61200} max={80000} text="61,200 of 80,000" />
          <Meter label="Open" value={31900} max={25000} limit={25000} />
          <Meter label="Open" value={1400} max={0} limit={0} />
        </div>
      </Block>
      <Notice>The address belongs to a customer.</Notice>
      <Notice tone="good" title="Restored">
        412 customers.
      </Notice>
      <Notice tone="warn" title="기존 연락처" action={<Button size="compact">추가</Button>}>
        3월에 주소 없이 저장한 민하람 님과 같은 분으로 보입니다.
      </Notice>
      <Notice tone="bad" title="未能打开客户库">
        数据完好。关闭其他窗口后再试。
      </Notice>
      <Card title="Worth" note="last 12 months" end={<Button size="compact">Why</Button>}>
        <div className="p-4">
          <KeyValues
            rows={[
              { key: 'r', label: 'Revenue', value: '€412,600' },
              { key: 'o', label: 'Open receivables', value: '€61,200' },
            ]}
          />
        </div>
      </Card>
      <Card>
        <Blank
          art={<Mail className="size-12!" />}
          title="Open a conversation"
          action={<Button onClick={() => setOpen(true)}>Ask</Button>}
        >
          The people in it appear here.
        </Blank>
      </Card>
      <Loading label="Loading">
        <div className="grid gap-2">
          <Skeleton className="h-4 w-40" />
          <Skeleton />
        </div>
      </Loading>
      <UndoBar
        text="Call saved"
        undoLabel="Undo"
        dismissLabel="Close"
        seconds={3600}
        onUndo={() => setOpen(false)}
        onDismiss={() => setOpen(false)}
      />
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Delete Norvik Pumpeverk?"
        description="Its history stays for 30 days."
        closeLabel="Close"
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Keep</Button>
            <Button tone="danger">Delete</Button>
          </>
        }
      />
    </>
  );
}
